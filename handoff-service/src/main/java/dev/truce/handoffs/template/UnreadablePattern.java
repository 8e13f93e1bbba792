package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The pattern of an item is no regular expression. */
final class UnreadablePattern extends Refusal {

    UnreadablePattern(String pattern, String wrong) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "The pattern '%s' is no regular expression: %s".formatted(pattern, wrong),
                "Pattern__c");
    }
}
