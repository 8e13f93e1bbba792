package dev.truce.identity.login;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The URL that a token names its user by ({@code salesforce-contract.md}, section 1.3). */
@Blocking
@Path("/id/{organizationId}/{userId}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Login")
class IdentityResource {
    private final TellWhoIAm tellWhoIAm;

    IdentityResource(TellWhoIAm tellWhoIAm) {
        this.tellWhoIAm = tellWhoIAm;
    }

    @GET
    @Operation(
            operationId = "getIdentity",
            summary = "Get the caller's identity, at the URL that came with the token",
            description = "The token may be in the parameter oauth_token, for clients that send it so.")
    @APIResponse(responseCode = "200", description = "The caller")
    @APIResponse(responseCode = "401", ref = "SalesforceErrors")
    @APIResponse(responseCode = "404", ref = "SalesforceErrors")
    public Identity get(@PathParam("organizationId") String organizationId, @PathParam("userId") String userId) {
        return tellWhoIAm.identity(organizationId, userId);
    }

    @POST
    @Operation(operationId = "postIdentity", summary = "Get the caller's identity, for clients that post")
    @APIResponse(responseCode = "200", description = "The caller")
    @APIResponse(responseCode = "401", ref = "SalesforceErrors")
    @APIResponse(responseCode = "404", ref = "SalesforceErrors")
    public Identity post(@PathParam("organizationId") String organizationId, @PathParam("userId") String userId) {
        return tellWhoIAm.identity(organizationId, userId);
    }
}
