package dev.truce.identity.login;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class PasswordDoesNotFit extends Refusal {
    PasswordDoesNotFit(int shortest, int longest) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "A password has %d to %d characters".formatted(shortest, longest),
                "password");
    }
}
