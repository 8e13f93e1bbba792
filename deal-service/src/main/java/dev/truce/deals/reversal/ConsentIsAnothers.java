package dev.truce.deals.reversal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Whoever is affected agrees. */
final class ConsentIsAnothers extends Refusal {
    ConsentIsAnothers(String reversalId, String role) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Request %s is decided by a user with the role %s".formatted(reversalId, role),
                "Status__c");
    }
}
