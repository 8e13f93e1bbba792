package dev.truce.deals.report;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A filter says something that can be compared. */
final class UnusableFilter extends Refusal {
    UnusableFilter(String name, String value, String right) {
        super(
                ErrorCode.INVALID_QUERY_FILTER_OPERATOR,
                "The filter %s cannot be %s: give %s".formatted(name, value, right));
    }
}
