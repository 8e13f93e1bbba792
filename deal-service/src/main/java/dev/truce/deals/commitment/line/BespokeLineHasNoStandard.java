package dev.truce.deals.commitment.line;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What sells no standard offering cannot deviate from one. */
final class BespokeLineHasNoStandard extends Refusal {
    BespokeLineHasNoStandard(String lineId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Line %s is bespoke and has no standard to deviate from: describe it in the line, or give it a Product2Id first"
                        .formatted(lineId),
                "Opportunity_Line_Item__c");
    }
}
