package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Role;

/** Whoever is affected agrees. */
final class OnlyConsentingRoleDecides extends Refusal {
    OnlyConsentingRoleDecides(String reversalId, Role role) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Request %s is decided by a user with the role %s".formatted(reversalId, role.label()),
                "Status__c");
    }
}
