package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What was decided is not decided again. */
final class ReversalIsDecided extends Refusal {
    ReversalIsDecided(String reversalId, ReversalStatus status) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Request %s is %s already".formatted(reversalId, status.label()),
                "Status__c");
    }
}
