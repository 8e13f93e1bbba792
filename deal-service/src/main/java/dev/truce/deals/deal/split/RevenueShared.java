package dev.truce.deals.deal.split;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** G5: where revenue is shared, all of it is. */
@Singleton
class RevenueShared extends CloseGuard {
    private final DealSplits splits;

    RevenueShared(DealSplits splits) {
        super("G5", "The revenue splits total 100.00");
        this.splits = splits;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        return deal.won() ? Optional.of(find(deal)) : Optional.empty();
    }

    private GuardFinding find(ClosingDeal deal) {
        List<DealSplit> shared = splits.inUse(deal.dealId());
        BigDecimal total = DealSplits.revenue(shared);
        if (shared.isEmpty() || total.compareTo(DealSplit.ALL) == 0) {
            return met(shared.isEmpty() ? "nothing is shared" : "they do");
        }
        return unmet(
                "they total " + total.toPlainString(),
                "Share all of the revenue, or delete the splits",
                List.of("OpportunitySplits"));
    }
}
