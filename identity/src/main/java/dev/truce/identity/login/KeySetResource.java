package dev.truce.identity.login;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where everybody gets the public keys by which tokens are checked. */
@Blocking
@Path("/services/oauth2/jwks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Login")
class KeySetResource {
    private final SigningKeys keys;

    KeySetResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @SecurityRequirements
    @Operation(operationId = "getKeySet", summary = "Get the public keys that verify tokens")
    @APIResponse(responseCode = "200", description = "A JSON Web Key Set")
    public JsonWebKeySet keySet() {
        return keys.published();
    }
}
