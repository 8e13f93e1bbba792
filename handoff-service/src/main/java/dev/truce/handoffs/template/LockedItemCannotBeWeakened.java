package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An overlay would relax or remove what the core locks. */
final class LockedItemCannotBeWeakened extends Refusal {

    LockedItemCannotBeWeakened(String key, TemplateOperation operation) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Item %s is locked by the core and cannot be changed by %s: an overlay may only replace its wording or ask for more"
                        .formatted(key, operation),
                "Operation__c");
    }
}
