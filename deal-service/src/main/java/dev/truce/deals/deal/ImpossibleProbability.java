package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;

/** No chance of winning is below 0 or above 100 percent. */
final class ImpossibleProbability extends Refusal {
    ImpossibleProbability(BigDecimal probability) {
        super(
                ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                "A probability of %s is impossible: it is 0 to 100 percent".formatted(probability.toPlainString()),
                "Probability");
    }
}
