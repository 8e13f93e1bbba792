package dev.truce.identity.login;

import dev.truce.platform.sobject.row.ApiVersion;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** SOAP, as far as clients need it to log in and out ({@code salesforce-contract.md}, section 1.4). */
@Blocking
@Path("/services/Soap/{api}/{version}")
class SoapResource {
    private static final String XML = "text/xml;charset=UTF-8";
    private final SoapLogin soapLogin;
    private final RevokeToken revokeToken;

    SoapResource(SoapLogin soapLogin, RevokeToken revokeToken) {
        this.soapLogin = soapLogin;
        this.revokeToken = revokeToken;
    }

    @POST
    @Operation(hidden = true)
    public Response call(
            @PathParam("version") String version, InputStream message, @Context HttpServerRequest request) {
        SoapRequest asked = SoapRequest.read(message);
        return switch (asked.operation()) {
            case "login" -> login(version, asked, request.remoteAddress().hostAddress());
            case "logout" -> logout(asked.text("sessionId"));
            default ->
                fault("INVALID_OPERATION", "Of the SOAP API there are login and logout; the REST API has the rest.");
        };
    }

    /** Some clients go on at the URL that the login named, which ends with the organisation. */
    @POST
    @Path("/{organization}")
    @Operation(hidden = true)
    public Response callOfOrganization(
            @PathParam("version") String version, InputStream message, @Context HttpServerRequest request) {
        return call(version, message, request);
    }

    private Response login(String version, SoapRequest asked, String address) {
        if (!soapLogin.isSwitchedOn()) {
            return fault("INVALID_OPERATION", "SOAP API login() is switched off in this org.");
        }
        if (ApiVersion.offered(version).isEmpty()) {
            return fault(
                    "UNSUPPORTED_API_VERSION",
                    "Invalid Api version specified on URL: %d.0 to %d.0 are served."
                            .formatted(ApiVersion.OLDEST, ApiVersion.NEWEST));
        }
        try {
            SoapLogin.Session session = soapLogin.login(asked.text("username"), asked.text("password"), address);
            return Response.ok(SoapAnswers.loggedIn(session, version), XML).build();
        } catch (LoginRefused refused) {
            return fault("INVALID_LOGIN", "Invalid username, password, security token; or user locked out.");
        }
    }

    private Response logout(@Nullable String sessionId) {
        try {
            revokeToken.revoke(TokenRequest.required(sessionId, "sessionId"));
            return Response.ok(SoapAnswers.loggedOut(), XML).build();
        } catch (LoginRefused refused) {
            return fault("INVALID_SESSION_ID", "Invalid Session ID found in SessionHeader");
        }
    }

    private static Response fault(String code, String message) {
        return Response.serverError()
                .type(XML)
                .entity(SoapAnswers.fault(code, message))
                .build();
    }
}
