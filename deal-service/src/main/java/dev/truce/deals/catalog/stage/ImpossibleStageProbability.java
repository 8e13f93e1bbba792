package dev.truce.deals.catalog.stage;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;

/** No chance of winning is below 0 or above 100 percent. */
final class ImpossibleStageProbability extends Refusal {
    ImpossibleStageProbability(String label, BigDecimal probability) {
        super(
                ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                "Stage %s cannot have a probability of %s: it is 0 to 100 percent"
                        .formatted(label, probability.toPlainString()),
                "DefaultProbability");
    }
}
