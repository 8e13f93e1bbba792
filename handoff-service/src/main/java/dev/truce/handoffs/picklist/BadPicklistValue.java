package dev.truce.handoffs.picklist;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A word was sent that is not on the list. */
public final class BadPicklistValue extends Refusal {

    BadPicklistValue(String field, String sent, String[] words) {
        super(
                ErrorCode.INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST,
                "%s: bad value for restricted picklist field: %s (one of %s is needed)"
                        .formatted(field, sent, String.join(", ", words)),
                field);
    }
}
