package dev.truce.identity.login;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.openapi.RequestExample;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Passwords for people, where logging in with one is switched on; elsewhere the resource does not exist. */
@Blocking
@Path("/services/apexrest/people/{userId}/password")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Login")
class PasswordResource {
    private final SetPassword setPassword;
    private final LoginSettings settings;

    PasswordResource(SetPassword setPassword, LoginSettings settings) {
        this.setPassword = setPassword;
        this.settings = settings;
    }

    @POST
    @Operation(
            operationId = "setPassword",
            summary = "Set a user's password",
            description =
                    "For administrators, and only where the password grant is switched on, as in the local stack.")
    @APIResponse(responseCode = "204", description = "The user can log in with it")
    public void set(
            @RestPath String userId,
            @RequestExample(name = "a pass phrase", value = "{\"password\": \"correct horse battery\"}") @Nullable NewPassword body) {
        if (!settings.passwordGrant()) {
            throw new NotFoundException();
        }
        setPassword.set(
                RecordId.parse(userId).orElseThrow(() -> new NoSuchUser(userId)),
                body == null ? null : body.password());
    }
}
