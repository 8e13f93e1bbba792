package dev.truce.handoffs.submission;

import dev.truce.handoffs.handoff.ActingPerson;
import dev.truce.handoffs.handoff.Decision;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffSummary;
import dev.truce.handoffs.handoff.Handoffs;
import dev.truce.handoffs.handoff.UnitDeadlines;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItems;
import dev.truce.handoffs.template.DueAnchor;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Use cases of sales: submit a handoff, recall it, take up a returned one. */
@ApplicationScoped
public class Submission {
    private static final Logger LOG = Logger.getLogger(Submission.class);
    private final Handoffs handoffs;
    private final HandoffItems items;
    private final UnitDeadlines deadlines;
    private final ActingPerson acting;
    private final SavedRecords records;

    Submission(
            Handoffs handoffs, HandoffItems items, UnitDeadlines deadlines, ActingPerson acting, SavedRecords records) {
        this.handoffs = handoffs;
        this.items = items;
        this.deadlines = deadlines;
        this.acting = acting;
        this.records = records;
    }

    @Transactional
    public HandoffSummary submit(String handoffId, @Nullable String ifMatch) {
        Handoff handoff = handoffs.locked(handoffId, ifMatch);
        Checklist checklist = items.of(handoff.id());
        Decision decision = acting.decides();
        handoff.salesSide(decision).submit(checklist, deadlines.of(handoff));
        checklist.dueBy(deadlines.of(handoff).countedFrom(DueAnchor.SUBMITTED, decision.at()));
        LOG.infof("Handoff submitted: handoffId=%s dealId=%s", handoff.id(), handoff.deal());
        return HandoffSummary.of(records.saved(handoff));
    }

    @Transactional
    HandoffSummary recall(String handoffId, @Nullable String ifMatch) {
        Handoff handoff = handoffs.locked(handoffId, ifMatch);
        handoff.salesSide(acting.decides()).recall(deadlines.of(handoff));
        LOG.infof("Handoff recalled: handoffId=%s dealId=%s", handoff.id(), handoff.deal());
        return HandoffSummary.of(records.saved(handoff));
    }

    @Transactional
    HandoffSummary resume(String handoffId, @Nullable String ifMatch) {
        Handoff handoff = handoffs.locked(handoffId, ifMatch);
        handoff.salesSide(acting.decides()).takeUp(items.of(handoff.id()));
        LOG.infof("Handoff taken up: handoffId=%s dealId=%s", handoff.id(), handoff.deal());
        return HandoffSummary.of(records.saved(handoff));
    }
}
