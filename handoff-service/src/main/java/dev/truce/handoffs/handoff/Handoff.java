package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.HandoffStatus.ACCEPTED;
import static dev.truce.handoffs.handoff.HandoffStatus.ACCEPTED_WITH_CONDITIONS;
import static dev.truce.handoffs.handoff.HandoffStatus.AWAITING_ACCEPTOR;
import static dev.truce.handoffs.handoff.HandoffStatus.DRAFT;
import static dev.truce.handoffs.handoff.HandoffStatus.IN_PROGRESS;
import static dev.truce.handoffs.handoff.HandoffStatus.RETURNED;
import static dev.truce.handoffs.handoff.HandoffStatus.SUBMITTED;
import static dev.truce.handoffs.handoff.HandoffStatus.UNDER_REVIEW;

import dev.truce.handoffs.condition.HandoffCondition;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.roles.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreement between the two sides about one sold deal. Sales answers a checklist and submits it; the named
 * project manager accepts it, accepts it with conditions, or returns it with reasons.
 */
@Entity
@Table(name = "handoff")
public class Handoff extends InterruptibleHandoff {

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Handoff() {}

    /** Opens a draft with the checklist that was composed for the deal. */
    Handoff(String id, String number, HandoffKind kind, DealAsSold deal, ComposedChecklist composed) {
        super(id, number, kind, deal, composed);
        happened(new HandoffEvent.Opened(composed.templates(), composed.requiredItems()));
    }

    /**
     * Lets the clocks run.
     *
     * @param named the acceptor; null: the handoff waits until a delivery manager names one
     */
    void start(ComposedChecklist composed, @Nullable String named, Deadlines deadlines) {
        requireStatus("started", DRAFT);
        name(named);
        moveTo(named == null ? AWAITING_ACCEPTOR : IN_PROGRESS);
        Instant due = deadlines.toSubmit(closedAt());
        dueBy(due);
        startClock(named == null ? BallInCourt.DELIVERY : BallInCourt.SALES, closedAt());
        happened(new HandoffEvent.Started(status(), composed.templates(), composed.requiredItems(), named, due));
    }

    public void assignAcceptor(Actor candidate, Decision decision, Deadlines deadlines) {
        if (!decision.by().hasRole(Role.DELIVERY_MANAGER)) {
            throw new OnlyDeliveryManagerMayAssign(number());
        }
        requireStatus("given an acceptor", AWAITING_ACCEPTOR, IN_PROGRESS, RETURNED, SUBMITTED, UNDER_REVIEW);
        requireFitToAccept(candidate);
        String previous = acceptor();
        name(candidate.userId());
        if (status() == AWAITING_ACCEPTOR) {
            moveTo(IN_PROGRESS);
            passBall(BallInCourt.SALES, decision.at());
        } else if (status() == UNDER_REVIEW) {
            moveTo(SUBMITTED);
            forgetClaim();
            dueBy(deadlines.toClaim(decision.at()));
        }
        happened(new HandoffEvent.AcceptorAssigned(
                status(), candidate.userId(), previous, decision.by().userId()));
    }

    public void submit(Decision decision, Checklist checklist, Deadlines deadlines) {
        requireStatus("submitted", IN_PROGRESS, AWAITING_ACCEPTOR);
        Actor by = decision.by();
        if (!parties().maySubmit(by)) {
            throw new OnlySalesMaySubmit(number());
        }
        List<ApiError> unmet = SubmissionGuards.unmet(this, checklist, by);
        String named = acceptor();
        if (named == null || !unmet.isEmpty()) {
            throw new HandoffNotSubmittable(unmet);
        }
        handOverPresentRevision();
        rememberSubmission(
                by.userId(), decision.at(), checklist.share(HandoffItem::isRequired, HandoffItem::isAnswered));
        moveTo(SUBMITTED);
        dueBy(deadlines.toClaim(decision.at()));
        passBall(BallInCourt.DELIVERY, decision.at());
        happened(new HandoffEvent.Submitted(revision(), by.userId(), named, SubmittedChecklist.of(checklist)));
    }

    public void recall(Decision decision, Deadlines deadlines) {
        requireStatus("recalled", SUBMITTED);
        if (!decision.by().userId().equals(submittedBy())) {
            throw new OnlySubmitterMayRecall(number());
        }
        moveTo(IN_PROGRESS);
        dueBy(deadlines.toResubmit(decision.at()));
        passBall(BallInCourt.SALES, decision.at());
        happened(new HandoffEvent.Recalled(revision(), decision.by().userId()));
    }

    public void claim(Decision decision, Deadlines deadlines) {
        requireDecider(decision.by(), "claimed");
        requireStatus("claimed", SUBMITTED);
        moveTo(UNDER_REVIEW);
        rememberClaim(decision.at());
        Instant due = deadlines.toDecide(decision.at());
        dueBy(due);
        happened(new HandoffEvent.ReviewStarted(revision(), deliveryLead(decision), decision.at(), due));
    }

    /**
     * Takes it over, with or without conditions.
     *
     * @return the conditions it was accepted under, to be kept with it; empty when unconditional
     */
    public List<HandoffCondition> accept(
            Decision decision,
            Checklist checklist,
            List<RequestedCondition> asked,
            AcceptanceGuards guards,
            Deadlines deadlines) {
        requireDecider(decision.by(), "accepted");
        requireStatus("accepted", UNDER_REVIEW);
        List<ApiError> unmet = guards.unmet(this, checklist, asked, deadlines.today(decision.at()));
        if (!unmet.isEmpty()) {
            throw new HandoffNotAcceptable(unmet);
        }
        List<HandoffCondition> conditions = asked.stream()
                .map(condition -> defer(condition, checklist, decision))
                .toList();
        moveTo(conditions.isEmpty() ? ACCEPTED : ACCEPTED_WITH_CONDITIONS);
        int score = QualityScore.of(checklist, firstSubmitCompleteness(), wasFirstSubmittedInTime());
        rememberAcceptance(decision.by().userId(), decision.at(), score);
        giveTo(deliveryLead(decision));
        dueBy(null);
        passBall(BallInCourt.NONE, decision.at());
        measure(checklist, decision.at());
        happened(new HandoffEvent.Accepted(
                decision.by().userId(),
                decision.at(),
                deliveryLead(decision),
                score,
                conditions,
                AgreedGoLive.of(this, checklist),
                OpenPromises.of(checklist)));
        return conditions;
    }

    private HandoffCondition defer(RequestedCondition asked, Checklist checklist, Decision decision) {
        HandoffItem item = checklist.item(asked.itemKey()).orElseThrow(() -> new NoSuchItem(number(), asked.itemKey()));
        happened(new HandoffEvent.ItemChanged(item.defer(asked.text(), decision.doer())));
        return new HandoffCondition(id(), asked.itemKey(), asked.text(), asked.ownerId(), asked.dueOn());
    }

    /** Gives it back to sales. What was settled stays so. */
    public void giveBack(Decision decision, Checklist checklist, List<ReturnCause> causes, Deadlines deadlines) {
        requireDecider(decision.by(), "returned");
        requireStatus("returned", UNDER_REVIEW);
        if (causes.isEmpty() || !causes.stream().allMatch(ReturnCause::isHelpful)) {
            throw new ReturnNeedsReason(number());
        }
        for (ReturnCause cause : causes) {
            String key = cause.itemKey();
            if (key != null) {
                HandoffItem item = checklist.item(key).orElseThrow(() -> new NoSuchItem(number(), key));
                happened(new HandoffEvent.ItemChanged(item.sendBack(cause.code(), cause.text(), decision.doer())));
            }
        }
        openAllUnsettled(causes.stream().anyMatch(cause -> cause.itemKey() == null));
        moveTo(RETURNED);
        rememberReturn();
        Instant due = deadlines.toResubmit(decision.at());
        dueBy(due);
        passBall(BallInCourt.SALES, decision.at());
        measure(checklist, decision.at());
        happened(new HandoffEvent.Returned(revision(), decision.by().userId(), causes, returnCount(), due));
    }

    /** Sales takes up what came back. */
    public void takeUp(Decision decision, Checklist checklist) {
        requireStatus("resumed", RETURNED);
        if (!parties().maySubmit(decision.by())) {
            throw new OnlySalesMaySubmit(number());
        }
        resume(checklist);
    }

    /**
     * Makes sure that this person may answer an item now. Whoever begins to work on a returned handoff takes it up.
     */
    public void requireProvider(Actor person, HandoffItem item, Checklist checklist) {
        if (!mayProvide(person, item)) {
            throw new NotProviderOfItem(item.itemKey(), words(item.providerRoles()));
        }
        if (!isEditable(item)) {
            throw new ItemNotEditable(number(), status(), item.itemKey());
        }
        if (status() == RETURNED) {
            resume(checklist);
        }
    }

    /** The last condition is met: the acceptance is unconditional from now on. */
    public void clearConditions(Decision decision) {
        requireStatus("cleared of conditions", ACCEPTED_WITH_CONDITIONS);
        moveTo(ACCEPTED);
        happened(new HandoffEvent.ConditionsCleared(revision(), decision.by().userId(), decision.at()));
    }
}
