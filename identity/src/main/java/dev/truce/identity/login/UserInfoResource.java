package dev.truce.identity.login;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells callers who they are ({@code salesforce-contract.md}, section 1.3). */
@Blocking
@Path("/services/oauth2/userinfo")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Login")
class UserInfoResource {
    private final TellWhoIAm tellWhoIAm;

    UserInfoResource(TellWhoIAm tellWhoIAm) {
        this.tellWhoIAm = tellWhoIAm;
    }

    @GET
    @Operation(operationId = "getUserInfo", summary = "Get the caller's user info")
    @APIResponse(responseCode = "200", description = "The caller")
    @APIResponse(responseCode = "401", ref = "SalesforceErrors")
    public UserInfo get() {
        return tellWhoIAm.tell();
    }

    @POST
    @Operation(operationId = "postUserInfo", summary = "Get the caller's user info, for clients that post")
    @APIResponse(responseCode = "200", description = "The caller")
    @APIResponse(responseCode = "401", ref = "SalesforceErrors")
    public UserInfo post() {
        return tellWhoIAm.tell();
    }
}
