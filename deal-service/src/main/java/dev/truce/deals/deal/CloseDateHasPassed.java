package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.time.LocalDate;

/** The company opens no deal that should have closed already. */
final class CloseDateHasPassed extends Refusal {
    CloseDateHasPassed(LocalDate closeDate, LocalDate today) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "A new deal closes today (%s) or later, not on %s".formatted(today, closeDate),
                "CloseDate");
    }
}
