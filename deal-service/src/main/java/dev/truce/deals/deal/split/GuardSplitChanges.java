package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may share the credit for a deal row by row, and until when. */
@ApplicationScoped
class GuardSplitChanges implements SaveHook<DealSplit> {
    private final ShareCredit share;

    GuardSplitChanges(ShareCredit share) {
        this.share = share;
    }

    @Override
    public Class<DealSplit> entity() {
        return DealSplit.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.AUTHORISE;
    }

    @Override
    public void on(DealSplit split) {
        share.requireRowDoor(split.opportunityId());
    }
}
