package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** D11: how many may share a deal, and how much. */
@ApplicationScoped
class SplitLimits {
    private final SplitPolicy policy;

    SplitLimits(SplitPolicy policy) {
        this.policy = policy;
    }

    /** Revenue totals at most 100.00. */
    void requirePossible(String dealId, List<DealSplit> inUse) {
        if (inUse.size() > policy.atMost()) {
            throw new TooManySplits(dealId, policy.atMost());
        }
        requireTotal(dealId, inUse, total -> total.compareTo(DealSplit.ALL) <= 0);
    }

    /** Revenue totals exactly 100.00. */
    void requireWhole(String dealId, List<DealSplit> inUse) {
        requirePossible(dealId, inUse);
        requireTotal(dealId, inUse, total -> total.compareTo(DealSplit.ALL) == 0);
    }

    private static void requireTotal(String dealId, List<DealSplit> inUse, Predicate<BigDecimal> right) {
        BigDecimal total = DealSplits.revenue(inUse);
        if (!right.test(total)) {
            throw new TooMuchRevenue(dealId, total.toPlainString());
        }
    }

    /** A deal is not everybody's. */
    static final class TooManySplits extends Refusal {
        TooManySplits(String dealId, int most) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s would have more than %d splits: credit fewer people".formatted(dealId, most),
                    "OpportunityId");
        }
    }

    /** A whole has no more than 100 parts. */
    static final class TooMuchRevenue extends Refusal {
        TooMuchRevenue(String dealId, String total) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "The revenue splits of deal %s would total %s: together they are at most 100.00, and exactly 100.00 at the close"
                            .formatted(dealId, total),
                    "SplitPercentage");
        }
    }
}
