package dev.truce.identity.login;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a refused login as OAuth clients expect it, which is not the array of the other resources. */
class RefusedLogins {

    @ServerExceptionMapper
    Response refused(LoginRefused refused) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new RefusedLogin(refused.error(), refused.description()))
                .build();
    }
}
