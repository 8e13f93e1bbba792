package dev.truce.identity.login;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells a client about a token ({@code salesforce-contract.md}, section 1.3). */
@Blocking
@Path("/services/oauth2/introspect")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Login")
class IntrospectResource {
    private final Credentials credentials;
    private final Introspect introspect;

    IntrospectResource(Credentials credentials, Introspect introspect) {
        this.credentials = credentials;
        this.introspect = introspect;
    }

    @POST
    @SecurityRequirements
    @Operation(operationId = "introspectToken", summary = "Introspect a token")
    @APIResponse(responseCode = "200", description = "Whether it is good, and whose it is")
    @APIResponse(responseCode = "400", description = "The client is not known, or its secret is wrong")
    public Introspection introspect(
            @BeanParam TokenForm form,
            @FormParam("token") @Nullable String token,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @Context HttpServerRequest request) {
        credentials.client(TokenRequest.of(
                form::get, authorization, request.remoteAddress().hostAddress()));
        return introspect.about(TokenRequest.required(token, "token"));
    }
}
