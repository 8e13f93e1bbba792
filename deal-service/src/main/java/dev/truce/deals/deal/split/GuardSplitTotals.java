package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** No more is shared than there is, and not among too many. */
@ApplicationScoped
class GuardSplitTotals implements SaveHook<DealSplit> {
    private final SplitLimits limits;
    private final DealSplits splits;

    GuardSplitTotals(SplitLimits limits, DealSplits splits) {
        this.limits = limits;
        this.splits = splits;
    }

    @Override
    public Class<DealSplit> entity() {
        return DealSplit.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.VALIDATE;
    }

    @Override
    public void on(DealSplit split) {
        List<DealSplit> inUse = Stream.concat(
                        splits.inUse(split.opportunityId()).stream()
                                .filter(other -> !other.id().equals(split.id())),
                        Stream.of(split).filter(changed -> !changed.isDeleted()))
                .toList();
        limits.requirePossible(split.opportunityId(), inUse);
    }
}
