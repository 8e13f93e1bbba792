package dev.truce.handoffs.item;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What was asked for is not possible in the state that the item is in. */
final class ItemIsNotIn extends Refusal {

    ItemIsNotIn(String key, ItemStatus status, String deed, String right) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Item %s is %s and cannot %s: it must be %s".formatted(key, status.label(), deed, right),
                "Status__c");
    }
}
