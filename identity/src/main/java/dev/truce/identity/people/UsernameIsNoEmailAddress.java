package dev.truce.identity.people;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** User names look like email addresses, as Salesforce clients expect. */
final class UsernameIsNoEmailAddress extends Refusal {
    UsernameIsNoEmailAddress(String username) {
        super(
                ErrorCode.INVALID_EMAIL_ADDRESS,
                "Username: invalid email address: %s. A user name has the form name@company.example"
                        .formatted(username),
                "Username");
    }
}
