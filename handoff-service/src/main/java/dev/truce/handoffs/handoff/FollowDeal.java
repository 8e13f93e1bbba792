package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: keep undecided handoffs true to what became of their deal. */
@ApplicationScoped
class FollowDeal {
    private final Handoffs handoffs;
    private final SavedRecords records;

    FollowDeal(Handoffs handoffs, SavedRecords records) {
        this.handoffs = handoffs;
        this.records = records;
    }

    /**
     * The deal closed, perhaps again. A handoff of an earlier close hands over what does not stand any more.
     *
     * @param reopenSeq how often the deal had been reopened before this close
     */
    @Transactional
    void closed(String dealId, boolean won, int reopenSeq, int revision) {
        for (Handoff handoff : handoffs.undecidedOf(dealId)) {
            handoff.dealNow(won && handoff.reopenSeq() == reopenSeq, revision);
            records.saved(handoff);
        }
    }

    /** The deal has another owner, who answers for the handoff from now on. */
    @Transactional
    void ownerChanged(String dealId, String newOwnerId) {
        for (Handoff handoff : handoffs.undecidedOf(dealId)) {
            handoff.follow(newOwnerId);
            records.saved(handoff);
        }
    }
}
