package dev.truce.deals.commitment.line;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;

/** A line sells more than nothing. */
final class LineSellsNothing extends Refusal {
    LineSellsNothing(String lineId, BigDecimal quantity) {
        super(
                ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                "Line %s cannot sell a quantity of %s: it is more than 0; delete the line to sell nothing"
                        .formatted(lineId, quantity.toPlainString()),
                "Quantity");
    }
}
