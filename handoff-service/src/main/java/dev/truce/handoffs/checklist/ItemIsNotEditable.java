package dev.truce.handoffs.checklist;

import dev.truce.handoffs.handoff.HandoffStatus;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An item is frozen while the other side looks at the handoff, or after it was settled. */
public final class ItemIsNotEditable extends Refusal {

    ItemIsNotEditable(String handoff, HandoffStatus status, String key) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Item %s cannot be changed while handoff %s is %s: only what is open, disputed or sent back can be answered"
                        .formatted(key, handoff, status.label()),
                "Status__c");
    }
}
