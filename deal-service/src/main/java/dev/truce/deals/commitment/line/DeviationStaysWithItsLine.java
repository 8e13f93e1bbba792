package dev.truce.deals.commitment.line;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A deviation is not moved from line to line. */
final class DeviationStaysWithItsLine extends Refusal {
    DeviationStaysWithItsLine(String deviationId, String lineId) {
        super(
                ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                "Deviation %s belongs to line %s and stays there: delete it and create one for the other line"
                        .formatted(deviationId, lineId),
                "Opportunity_Line_Item__c");
    }
}
