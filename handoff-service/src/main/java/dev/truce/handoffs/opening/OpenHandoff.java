package dev.truce.handoffs.opening;

import dev.truce.handoffs.handoff.DealAsSold;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffKind;
import dev.truce.handoffs.handoff.HandoffStatus;
import dev.truce.handoffs.handoff.Handoffs;
import dev.truce.handoffs.template.ComposeChecklist;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Use case H1: a draft of the handoff is prepared, with everything that is known of the deal already. */
@ApplicationScoped
class OpenHandoff {
    private static final Logger LOG = Logger.getLogger(OpenHandoff.class);
    private final Handoffs handoffs;
    private final FillChecklist fillChecklist;
    private final ComposeChecklist compose;
    private final SavedRecords records;

    OpenHandoff(Handoffs handoffs, FillChecklist fillChecklist, ComposeChecklist compose, SavedRecords records) {
        this.handoffs = handoffs;
        this.fillChecklist = fillChecklist;
        this.compose = compose;
        this.records = records;
    }

    /** A deal is offered and needs a draft. Idempotent; a suspended handoff counts. */
    @Transactional
    void forOffered(DealAsSold deal) {
        List<Handoff> known = handoffs.ofDeal(deal.dealId());
        boolean hasOne = known.stream()
                .anyMatch(handoff -> handoff.sold().reopenSeq() >= deal.reopenSeq()
                        || handoff.status() == HandoffStatus.SUSPENDED
                        || handoff.status().isUndecided());
        if (deal.needsDelivery() && !hasOne) {
            records.saved(open(deal, compose.forDeal(deal.facts()), known));
        }
    }

    /**
     * A new draft. The answers of the handoff before it are taken over; where that was accepted, it is repeated.
     *
     * @param before the handoffs that the deal had, the latest one last
     */
    Handoff open(DealAsSold deal, ComposedChecklist composed, List<Handoff> before) {
        @Nullable Handoff earlier = before.isEmpty() ? null : before.get(before.size() - 1);
        HandoffKind kind =
                earlier != null && earlier.status().wasAccepted() ? HandoffKind.RE_HANDOFF : HandoffKind.INITIAL;
        Handoff handoff = new Handoff(RecordId.next("a12"), handoffs.nextNumber(), kind, deal, composed);
        handoffs.persist(handoff);
        FillChecklist.Filled filled = fillChecklist.anew(handoff, composed, deal, earlier);
        handoff.itemsChanged(filled.changes(), filled.checklist(), deal.closedAt());
        LOG.infof(
                "Handoff opened: handoffId=%s dealId=%s kind=%s items=%d answered=%d",
                handoff.id(),
                deal.dealId(),
                handoff.kind().label(),
                filled.checklist().items().size(),
                filled.changes().size());
        return handoff;
    }
}
