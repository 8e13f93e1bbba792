package dev.truce.handoffs.interruption;

import dev.truce.handoffs.handoff.EndCause;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffStatus;
import dev.truce.handoffs.handoff.Handoffs;
import dev.truce.handoffs.handoff.Hold;
import dev.truce.handoffs.handoff.UnitDeadlines;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.Doer;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.HandoffItems;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Use case: apply changes of a deal after its close to its handoffs. Idempotent; outdated events have no effect.
 */
@ApplicationScoped
class FollowDealWithHandoff {
    private final Handoffs handoffs;
    private final HandoffItems items;
    private final UnitDeadlines deadlines;
    private final SavedRecords records;

    FollowDealWithHandoff(Handoffs handoffs, HandoffItems items, UnitDeadlines deadlines, SavedRecords records) {
        this.handoffs = handoffs;
        this.items = items;
        this.deadlines = deadlines;
        this.records = records;
    }

    /** The deal has another owner, who answers for the handoff from now on. */
    @Transactional
    void ownerChanged(String dealId, String newOwnerId) {
        each(dealId, handoff -> handoff.standing().isUndecided(), handoff -> handoff.interruption()
                .follow(newOwnerId));
    }

    /** @param reopenSeq how often the deal was reopened, this time included */
    @Transactional
    void reopened(String dealId, int reopenSeq, Instant at) {
        each(dealId, handoff -> handoff.sold().reopenSeq() < reopenSeq, handoff -> handoff.interruption()
                .suspend(Hold.reopening(), at));
    }

    /** @param reopenSeq how often the deal had been reopened before it was lost */
    @Transactional
    void lost(String dealId, int reopenSeq, Instant at) {
        each(dealId, handoff -> handoff.sold().reopenSeq() <= reopenSeq, handoff -> handoff.interruption()
                .end(EndCause.DEAL_LOST, at));
    }

    @Transactional
    void rescinded(String dealId, Instant at) {
        each(dealId, handoff -> true, handoff -> handoff.interruption().end(EndCause.DEAL_RESCINDED, at));
    }

    @Transactional
    void deleted(String dealId, Instant at) {
        each(dealId, handoff -> true, handoff -> handoff.interruption().end(EndCause.DEAL_DELETED, at));
    }

    /** A change of the deal is being reviewed, which suspends the handoff. */
    @Transactional
    void changeProposed(String dealId, String amendmentId, Instant at) {
        each(dealId, handoff -> true, handoff -> handoff.interruption().suspend(Hold.amendment(amendmentId), at));
    }

    @Transactional
    void changeDecided(String dealId, String amendmentId, Instant at) {
        each(dealId, handoff -> handoff.status() == HandoffStatus.SUSPENDED, handoff -> handoff.interruption()
                .release(Hold.amendment(amendmentId), items.of(handoff.id()), at, deadlines.of(handoff)));
    }

    /**
     * A change of the deal is in force: answers that it affects are open again, and delivery gets the rest back with
     * them.
     *
     * @param revision of the deal, from now on
     * @param affected keys of the items whose answers may not be right any more
     */
    @Transactional
    void amended(String dealId, int revision, List<String> affected, Instant at) {
        each(
                dealId,
                handoff -> handoff.standing().isUndecided() && handoff.sold().currentDealRevision() < revision,
                handoff -> {
                    handoff.interruption().amend(revision);
                    Checklist checklist = items.of(handoff.id());
                    List<ItemChange> outdated = checklist.items().stream()
                            .filter(item -> affected.contains(item.itemKey()))
                            .filter(HandoffItem::isAnswered)
                            .map(item -> item.outdate(new Doer(Actor.SYSTEM_USER_ID, null, at)))
                            .toList();
                    if (!outdated.isEmpty()) {
                        handoff.interruption().changedUnder(outdated, checklist, at, deadlines.of(handoff));
                    }
                });
    }

    private void each(String dealId, Predicate<Handoff> which, Consumer<Handoff> change) {
        for (Handoff handoff : handoffs.ofDeal(dealId)) {
            if (which.test(handoff)) {
                change.accept(handoff);
                records.saved(handoff);
            }
        }
    }
}
