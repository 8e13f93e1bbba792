package dev.truce.deals.deal.split;

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
}
