package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** A changed split is published as an event of its deal. */
@ApplicationScoped
class ShareCreditAfterSplitChange implements SaveHook<DealSplit> {
    private final ShareCredit share;

    ShareCreditAfterSplitChange(ShareCredit share) {
        this.share = share;
    }

    @Override
    public Class<DealSplit> entity() {
        return DealSplit.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.FOLLOW;
    }

    @Override
    public void on(DealSplit split) {
        share.rowChanged(split.opportunityId());
    }
}
