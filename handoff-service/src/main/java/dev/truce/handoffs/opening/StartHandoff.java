package dev.truce.handoffs.opening;

import dev.truce.handoffs.handoff.DealAsSold;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffStatus;
import dev.truce.handoffs.handoff.Handoffs;
import dev.truce.handoffs.handoff.UnitDeadlines;
import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.handoffs.template.ComposeChecklist;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Use case H2: a deal is won, so its handoff begins. Idempotent, one handoff for each close: the draft that was prepared
 * for it, the one that was suspended while the deal was open again, or a new one.
 */
@ApplicationScoped
class StartHandoff {
    private static final Logger LOG = Logger.getLogger(StartHandoff.class);
    private final Handoffs handoffs;
    private final OpenHandoff openHandoff;
    private final ContinueHandoff continueHandoff;
    private final FillChecklist fillChecklist;
    private final ComposeChecklist compose;
    private final Directory people;
    private final UnitDeadlines deadlines;
    private final SavedRecords records;

    StartHandoff(
            Handoffs handoffs,
            OpenHandoff openHandoff,
            ContinueHandoff continueHandoff,
            FillChecklist fillChecklist,
            ComposeChecklist compose,
            Directory people,
            UnitDeadlines deadlines,
            SavedRecords records) {
        this.handoffs = handoffs;
        this.openHandoff = openHandoff;
        this.continueHandoff = continueHandoff;
        this.fillChecklist = fillChecklist;
        this.compose = compose;
        this.people = people;
        this.deadlines = deadlines;
        this.records = records;
    }

    @Transactional
    void forWon(DealAsSold deal) {
        if (!deal.needsDelivery()) {
            LOG.infof("Deal needs no delivery, so no handoff: dealId=%s", deal.dealId());
            return;
        }
        List<Handoff> known = handoffs.ofDeal(deal.dealId());
        Optional<Handoff> latest = known.stream().reduce((earlier, later) -> later);
        if (latest.filter(handoff -> isDraftOf(handoff, deal)).isPresent()) {
            complete(latest.get(), deal, known);
        } else if (latest.filter(handoff -> handoff.sold().reopenSeq() >= deal.reopenSeq())
                .isPresent()) {
            LOG.infof("Deal has the handoff of this close already: dealId=%s", deal.dealId());
        } else if (latest.filter(handoff -> handoff.standing().isUndecided()).isPresent()) {
            continueHandoff.with(latest.get(), deal);
        } else {
            ComposedChecklist composed = compose.forDeal(deal.facts());
            start(openHandoff.open(deal, composed, known), composed, deal, known);
        }
    }

    private static boolean isDraftOf(Handoff handoff, DealAsSold deal) {
        return handoff.status() == HandoffStatus.DRAFT && handoff.sold().reopenSeq() <= deal.reopenSeq();
    }

    /** The draft was prepared for the deal as it was offered. */
    private void complete(Handoff draft, DealAsSold deal, List<Handoff> known) {
        ChecklistFacts offered = draft.sold().facts();
        ComposedChecklist composed = compose.forDeal(deal.facts());
        draft.handOff(deal, composed);
        FillChecklist.Filled filled = fillChecklist.again(draft, offered, composed, deal, draft.revision());
        draft.itemsChanged(filled.changes(), filled.checklist(), deal.closedAt());
        start(draft, composed, deal, known);
    }

    private void start(Handoff handoff, ComposedChecklist composed, DealAsSold deal, List<Handoff> known) {
        for (Handoff accepted : known) {
            accepted.interruption().supersede(handoff.id());
            records.saved(accepted);
        }
        handoff.start(composed, deal.acceptorAmong(people), deadlines.of(handoff));
        records.saved(handoff);
        LOG.infof(
                "Handoff started: handoffId=%s dealId=%s status=%s",
                handoff.id(), deal.dealId(), handoff.status().label());
    }
}
