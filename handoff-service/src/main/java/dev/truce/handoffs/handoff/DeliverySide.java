package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.HandoffStatus.ACCEPTED;
import static dev.truce.handoffs.handoff.HandoffStatus.ACCEPTED_WITH_CONDITIONS;
import static dev.truce.handoffs.handoff.HandoffStatus.AWAITING_ACCEPTOR;
import static dev.truce.handoffs.handoff.HandoffStatus.IN_PROGRESS;
import static dev.truce.handoffs.handoff.HandoffStatus.RETURNED;
import static dev.truce.handoffs.handoff.HandoffStatus.SUBMITTED;
import static dev.truce.handoffs.handoff.HandoffStatus.UNDER_REVIEW;

import dev.truce.handoffs.condition.HandoffCondition;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.Checklist.NoSuchItem;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.platform.sobject.access.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What delivery does about a handoff: names who accepts, claims it, accepts it or gives it back. */
public final class DeliverySide {
    private final Handoff handoff;
    private final Decision decision;
    private final String by;
    private final Instant at;

    DeliverySide(Handoff handoff, Decision decision) {
        this.handoff = handoff;
        this.decision = decision;
        this.by = decision.by().userId();
        this.at = decision.at();
    }

    /** H3. */
    public void assignAcceptor(Actor candidate, Deadlines deadlines) {
        handoff.parties().requireAssigner(decision.by());
        handoff.requireIn("given an acceptor", AWAITING_ACCEPTOR, IN_PROGRESS, RETURNED, SUBMITTED, UNDER_REVIEW);
        handoff.parties().requireFitToAccept(candidate);
        String previous = handoff.acceptor();
        handoff.name(candidate.userId());
        if (handoff.status() == AWAITING_ACCEPTOR) {
            handoff.progress().moveTo(IN_PROGRESS);
            handoff.clocks().passBall(BallInCourt.SALES, at);
        } else if (handoff.status() == UNDER_REVIEW) {
            handoff.progress().moveTo(SUBMITTED);
            handoff.milestones().forgetClaim();
            handoff.clocks().dueBy(deadlines.toClaim(at));
        }
        handoff.happened(new HandoffEvent.AcceptorAssigned(handoff.status(), candidate.userId(), previous, by));
    }

    /** H8. */
    public void claim(Deadlines deadlines) {
        handoff.parties().requireDecider(decision.by(), "claimed");
        handoff.requireIn("claimed", SUBMITTED);
        handoff.progress().moveTo(UNDER_REVIEW);
        handoff.milestones().rememberClaim(at);
        Instant due = deadlines.toDecide(at);
        handoff.clocks().dueBy(due);
        handoff.happened(new HandoffEvent.ReviewStarted(handoff.revision(), lead(), at, due));
    }

    /**
     * H9 and H10: takes it over, with or without conditions.
     *
     * @return the conditions it was accepted under, to be kept with it; empty when unconditional
     */
    public List<HandoffCondition> accept(Checklist checklist, Acceptance acceptance) {
        requireUnderReview("accepted");
        acceptance.requireMet();
        List<HandoffCondition> conditions = acceptance.conditions().stream()
                .map(condition -> defer(condition, checklist))
                .toList();
        handoff.progress().moveTo(conditions.isEmpty() ? ACCEPTED : ACCEPTED_WITH_CONDITIONS);
        handoff.milestones().rememberAcceptance(by, at, acceptance.qualityScore());
        handoff.giveTo(lead());
        handoff.clocks().passBall(BallInCourt.NONE, at, null);
        handoff.measure(checklist, at);
        handoff.happened(new HandoffEvent.Accepted(
                by,
                at,
                lead(),
                acceptance.qualityScore(),
                conditions,
                acceptance.committedGoLive(),
                acceptance.promises()));
        return conditions;
    }

    private HandoffCondition defer(RequestedCondition asked, Checklist checklist) {
        HandoffItem item = item(asked.itemKey(), checklist);
        handoff.happened(new HandoffEvent.ItemChanged(item.defer(asked.text(), decision.doer())));
        return new HandoffCondition(handoff.id(), asked.itemKey(), asked.text(), asked.ownerId(), asked.dueOn());
    }

    /** H11: gives it back to sales. What was settled stays so. */
    public void giveBack(Checklist checklist, List<ReturnCause> causes, Deadlines deadlines) {
        requireUnderReview("returned");
        ReturnCause.requireHelpful(causes, handoff.number());
        causes.forEach(cause -> sendBack(cause.itemKey(), cause, checklist));
        handoff.progress().comeBack(causes.stream().anyMatch(cause -> cause.itemKey() == null));
        handoff.milestones().rememberReturn();
        Instant due = deadlines.toResubmit(at);
        handoff.clocks().passBall(BallInCourt.SALES, at, due);
        handoff.measure(checklist, at);
        handoff.happened(new HandoffEvent.Returned(
                handoff.revision(), by, causes, handoff.milestones().returnCount(), due));
    }

    private void sendBack(@Nullable String itemKey, ReturnCause cause, Checklist checklist) {
        if (itemKey != null) {
            HandoffItem item = item(itemKey, checklist);
            handoff.happened(new HandoffEvent.ItemChanged(item.sendBack(cause.code(), cause.text(), decision.doer())));
        }
    }

    private HandoffItem item(String key, Checklist checklist) {
        return checklist.item(key).orElseThrow(() -> new NoSuchItem(handoff.number(), key));
    }

    private void requireUnderReview(String deed) {
        handoff.parties().requireDecider(decision.by(), deed);
        handoff.requireIn(deed, UNDER_REVIEW);
    }

    /** Who leads the delivery: the named acceptor, also where somebody decides in their place. */
    private String lead() {
        String named = handoff.acceptor();
        return named == null ? by : named;
    }
}
