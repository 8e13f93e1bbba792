package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Nobody agrees with themselves. */
final class DrafterCannotDecide extends Refusal {
    DrafterCannotDecide(String amendmentId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Amendment %s is decided by somebody else than who drafted it".formatted(amendmentId),
                "Status__c");
    }
}
