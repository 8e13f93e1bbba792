package dev.truce.handoffs.opening;

import dev.truce.handoffs.handoff.DealAsSold;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.UnitDeadlines;
import dev.truce.handoffs.item.HandoffItems;
import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.handoffs.template.ComposeChecklist;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Goes on with the handoff of a deal that was open for a while and is won again. */
@ApplicationScoped
class ContinueHandoff {
    private static final Logger LOG = Logger.getLogger(ContinueHandoff.class);
    private final HandoffItems items;
    private final FillChecklist fillChecklist;
    private final ComposeChecklist compose;
    private final UnitDeadlines deadlines;
    private final SavedRecords records;

    ContinueHandoff(
            HandoffItems items,
            FillChecklist fillChecklist,
            ComposeChecklist compose,
            UnitDeadlines deadlines,
            SavedRecords records) {
        this.items = items;
        this.fillChecklist = fillChecklist;
        this.compose = compose;
        this.deadlines = deadlines;
        this.records = records;
    }

    /** What was agreed holds as far as the scope is the same. */
    void with(Handoff handoff, DealAsSold deal) {
        ChecklistFacts before = handoff.sold().facts();
        if (before.work().scopeFingerprint().equals(deal.scopeFingerprint())) {
            handoff.sell(deal);
            handoff.interruption().releaseAll(items.of(handoff.id()), deal.closedAt(), deadlines.of(handoff));
        } else {
            ComposedChecklist composed = compose.forDeal(deal.facts());
            handoff.handOff(deal, composed);
            FillChecklist.Filled filled = fillChecklist.again(
                    handoff, before, composed, deal, handoff.interruption().revisionAfterChange());
            handoff.interruption()
                    .changedUnder(filled.changes(), filled.checklist(), deal.closedAt(), deadlines.of(handoff));
            handoff.interruption().releaseAll(filled.checklist(), deal.closedAt(), deadlines.of(handoff));
        }
        records.saved(handoff);
        LOG.infof(
                "Handoff goes on: handoffId=%s dealId=%s status=%s reopenSeq=%d",
                handoff.id(),
                deal.dealId(),
                handoff.status().label(),
                handoff.sold().reopenSeq());
    }
}
