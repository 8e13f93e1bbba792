package dev.truce.identity.login;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The password that a user shall log in with. */
record NewPassword(
        @Schema(required = true, minLength = 12, maxLength = 128, examples = "correct horse battery") @Nullable String password) {

    /** Never written to a log. */
    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
