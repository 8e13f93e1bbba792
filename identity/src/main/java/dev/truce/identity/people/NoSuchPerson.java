package dev.truce.identity.people;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A user was named who does not exist. */
public final class NoSuchPerson extends Refusal {
    NoSuchPerson(String userId) {
        super(ErrorCode.INVALID_CROSS_REFERENCE_KEY, "invalid cross reference id: no user has the id " + userId);
    }
}
