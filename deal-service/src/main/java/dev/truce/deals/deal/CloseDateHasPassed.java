package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.time.LocalDate;

/** A deal is not expected to close in the past. */
final class CloseDateHasPassed extends Refusal {
    CloseDateHasPassed(String dealId, LocalDate closeDate, LocalDate today) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s cannot be expected to close on %s: CloseDate of a new deal is today (%s) or later"
                        .formatted(dealId, closeDate, today),
                "CloseDate");
    }
}
