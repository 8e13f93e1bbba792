package dev.truce.identity.people;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An integration may keep the directory of people, but not lift anybody, itself included, above itself. */
final class OnlyAdminsMakeAdmins extends Refusal {
    OnlyAdminsMakeAdmins(String userId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Only an administrator may give the role Admin to user %s or take it away".formatted(userId),
                "Roles__c");
    }
}
