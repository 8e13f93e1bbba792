package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Nobody gets nothing, or more than all. */
final class ImpossibleShare extends Refusal {
    ImpossibleShare(String splitId, String percent) {
        super(
                ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                "Split %s cannot be %s percent: it is more than 0 and at most 100".formatted(splitId, percent),
                "SplitPercentage");
    }
}
