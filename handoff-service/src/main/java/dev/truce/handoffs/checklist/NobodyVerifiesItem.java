package dev.truce.handoffs.checklist;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An item is judged that nobody has to judge. */
public final class NobodyVerifiesItem extends Refusal {

    NobodyVerifiesItem(String key) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Item %s needs no verification: it is settled by its answer".formatted(key),
                "Status__c");
    }
}
