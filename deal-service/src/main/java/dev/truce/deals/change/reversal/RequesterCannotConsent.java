package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Nobody agrees with themselves. */
final class RequesterCannotConsent extends Refusal {
    RequesterCannotConsent(String reversalId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Request %s is decided by somebody else than who made it".formatted(reversalId),
                "Status__c");
    }
}
