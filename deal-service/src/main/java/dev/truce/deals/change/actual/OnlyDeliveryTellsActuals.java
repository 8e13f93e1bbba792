package dev.truce.deals.change.actual;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Who delivers says what it took. */
final class OnlyDeliveryTellsActuals extends Refusal {
    OnlyDeliveryTellsActuals(String dealId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Actual hours of deal %s are told by an Integration, a Project Manager, a Resource Manager or a Delivery Manager"
                        .formatted(dealId));
    }
}
