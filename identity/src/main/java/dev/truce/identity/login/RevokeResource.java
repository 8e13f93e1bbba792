package dev.truce.identity.login;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where clients log out ({@code salesforce-contract.md}, section 1.3). */
@Blocking
@Path("/services/oauth2/revoke")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Login")
class RevokeResource {
    private final RevokeToken revokeToken;

    RevokeResource(RevokeToken revokeToken) {
        this.revokeToken = revokeToken;
    }

    @POST
    @SecurityRequirements
    @Operation(operationId = "revokeToken", summary = "Revoke a refresh or access token, and the login it came from")
    @APIResponse(responseCode = "200", description = "It is ended")
    @APIResponse(responseCode = "400", description = "It is no token that is still good")
    public Response post(@FormParam("token") @Nullable String inForm, @QueryParam("token") @Nullable String inQuery) {
        return revoke(inForm == null ? inQuery : inForm);
    }

    @GET
    @SecurityRequirements
    @Operation(operationId = "revokeTokenByGet", summary = "Revoke a token, for clients that do not post")
    @APIResponse(responseCode = "200", description = "It is ended")
    @APIResponse(responseCode = "400", description = "It is no token that is still good")
    public Response get(@QueryParam("token") @Nullable String token) {
        return revoke(token);
    }

    private Response revoke(@Nullable String token) {
        revokeToken.revoke(TokenRequest.required(token, "token"));
        return Response.ok().build();
    }
}
