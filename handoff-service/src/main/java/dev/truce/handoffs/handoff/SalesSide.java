package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.HandoffStatus.AWAITING_ACCEPTOR;
import static dev.truce.handoffs.handoff.HandoffStatus.IN_PROGRESS;
import static dev.truce.handoffs.handoff.HandoffStatus.RETURNED;
import static dev.truce.handoffs.handoff.HandoffStatus.SUBMITTED;

import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.Refusal;
import java.time.Instant;
import java.util.List;

/** What sales does about a handoff as a whole: submits it, takes it back, takes up what came back. */
public final class SalesSide {
    private final Handoff handoff;
    private final String by;
    private final Instant at;
    private final Decision decision;

    SalesSide(Handoff handoff, Decision decision) {
        this.handoff = handoff;
        this.decision = decision;
        this.by = decision.by().userId();
        this.at = decision.at();
    }

    /** H6. */
    public void submit(Checklist checklist, Deadlines deadlines) {
        handoff.requireIn("submitted", IN_PROGRESS, AWAITING_ACCEPTOR);
        handoff.parties().requireSubmitter(decision.by());
        List<ApiError> unmet = SubmissionGuards.unmet(handoff, checklist, decision.by());
        String acceptor = handoff.acceptor();
        if (acceptor == null || !unmet.isEmpty()) {
            throw new HandoffIsNotSubmittable(unmet);
        }
        handoff.sold().handOffPresentRevision();
        handoff.milestones()
                .rememberSubmission(
                        by,
                        at,
                        handoff.clocks().dueAt(),
                        checklist.share(HandoffItem::isRequired, HandoffItem::isAnswered));
        handoff.progress().moveTo(SUBMITTED);
        handoff.clocks().passBall(BallInCourt.DELIVERY, at, deadlines.toClaim(at));
        handoff.happened(
                new HandoffEvent.Submitted(handoff.revision(), by, acceptor, SubmittedChecklist.of(checklist)));
    }

    /** H7. */
    public void recall(Deadlines deadlines) {
        handoff.requireIn("recalled", SUBMITTED);
        handoff.parties().requireRecaller(decision.by());
        handoff.progress().moveTo(IN_PROGRESS);
        handoff.clocks().passBall(BallInCourt.SALES, at, deadlines.toResubmit(at));
        handoff.happened(new HandoffEvent.Recalled(handoff.revision(), by));
    }

    /** H12. */
    public void takeUp(Checklist checklist) {
        handoff.requireIn("resumed", RETURNED);
        handoff.parties().requireSubmitter(decision.by());
        handoff.takeUp(checklist);
    }

    /** A handoff lacks what a submission needs; everything at once. */
    static final class HandoffIsNotSubmittable extends Refusal {
        HandoffIsNotSubmittable(List<ApiError> unmet) {
            super(unmet);
        }
    }
}
