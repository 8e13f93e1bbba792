package dev.truce.ownership.transfer;

import dev.truce.ownership.engagement.Engagement;
import dev.truce.ownership.engagement.EngagementStatus;
import dev.truce.ownership.engagement.Engagements;
import dev.truce.ownership.ledger.Ledger;
import dev.truce.ownership.ledger.Undone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Use case O4: a won deal does not stand any more, so its engagement is void; an account that is on its way to delivery
 * because of it alone stays with sales. Idempotent.
 */
@ApplicationScoped
class UndoWonDeal {
    private final Engagements engagements;
    private final Ledger ledger;
    private final Prerequisites prerequisites;

    UndoWonDeal(Engagements engagements, Ledger ledger, Prerequisites prerequisites) {
        this.engagements = engagements;
        this.ledger = ledger;
        this.prerequisites = prerequisites;
    }

    /**
     * The deal is open again. What delivery has accepted stays delivered until the deal is lost or rescinded.
     *
     * @param reopenSeq how often it was reopened, this time included
     */
    @Transactional
    void reopened(Undone undone, int reopenSeq) {
        Optional<Engagement> engagement = engagements
                .ofDeal(undone.dealId())
                .filter(found -> found.reopenSeq() < reopenSeq)
                .filter(found -> found.status() != EngagementStatus.DELIVERING);
        if (engagement.isPresent()) {
            over(undone);
        }
    }

    /** @param reopenSeq how often the deal had been reopened before the close that the handoff hands over */
    @Transactional
    void handoffOver(Undone undone, int reopenSeq) {
        boolean concerned = engagements
                .ofDeal(undone.dealId())
                .filter(found -> found.reopenSeq() <= reopenSeq)
                .isPresent();
        if (concerned) {
            over(undone);
        }
    }

    /** The deal is over. */
    @Transactional
    void over(Undone undone) {
        Optional<Engagement> stood = engagements.ofDeal(undone.dealId()).filter(Engagement::isActive);
        engagements.annul(undone.dealId(), undone.at(), undone.reason().isForGood());
        stood.ifPresent(engagement -> {
            boolean isLast = engagements.active(engagement.accountId()).isEmpty();
            prerequisites.waitWhileHeld(() -> ledger.undo(engagement.accountId(), undone, isLast));
        });
    }
}
