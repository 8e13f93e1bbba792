package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A key cannot name an item. */
final class UnusableItemKey extends Refusal {

    UnusableItemKey(String key) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "'%s' cannot be the key of an item: use small letters, digits and underscores, such as success_criteria"
                        .formatted(key),
                "Key__c");
    }
}
