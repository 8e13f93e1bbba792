package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.time.LocalDate;

/** No deal has ended on a day that is still to come. */
final class DealClosesInTheFuture extends Refusal {
    DealClosesInTheFuture(String dealId, LocalDate closedOn, LocalDate today) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s cannot be closed on %s: the closing day is today (%s) or earlier"
                        .formatted(dealId, closedOn, today),
                "CloseDate");
    }
}
