package dev.truce.deals.commitment.line;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A line is not moved from deal to deal. */
final class LineStaysWithItsDeal extends Refusal {
    LineStaysWithItsDeal(String lineId, String dealId) {
        super(
                ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                "Line %s belongs to deal %s and stays there: delete it and create one for the other deal"
                        .formatted(lineId, dealId),
                "OpportunityId");
    }
}
