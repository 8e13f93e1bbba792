package dev.truce.deals.commitment.line;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;

/** No work takes less than no time. */
final class NegativeEffort extends Refusal {
    NegativeEffort(String lineId, BigDecimal hours) {
        super(
                ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                "Line %s cannot take %s hours: effort is 0 or more".formatted(lineId, hours.toPlainString()),
                "Effort_Hours__c");
    }
}
