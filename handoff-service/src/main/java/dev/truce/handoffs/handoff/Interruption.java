package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.HandoffStatus.IN_PROGRESS;
import static dev.truce.handoffs.handoff.HandoffStatus.SUSPENDED;

import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.ItemChange;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Suspends, amends or ends a handoff when its deal is reopened, changed, lost or rescinded: H16 and H17 of the rule book. */
public final class Interruption {
    private final Handoff handoff;

    Interruption(Handoff handoff) {
        this.handoff = handoff;
    }

    /** The deal has another owner; until it is accepted, the handoff is theirs too. */
    public void follow(String newSalesLead) {
        handoff.sold().answerForSales(newSalesLead);
        handoff.giveTo(newSalesLead);
    }

    /** The deal was changed; what was submitted before hands over what does not stand any more. */
    public void amend(int revision) {
        handoff.sold().amend(revision);
    }

    /** H16: suspends it and its SLA clocks. No effect on a draft, on a decided handoff, or for a known reason. */
    public void suspend(Hold hold, Instant at) {
        HandoffStatus from = handoff.status();
        if (from == SUSPENDED) {
            handoff.suspension().hold(hold);
        } else if (from.isRunning()) {
            handoff.suspension().hold(hold);
            handoff.suspension().begin(from, handoff.clocks().ballInCourt(), at);
            handoff.clocks().passBall(BallInCourt.NONE, at);
            handoff.progress().moveTo(SUSPENDED);
            handoff.happened(new HandoffEvent.Suspended(hold.cause(), from));
        }
    }

    /** H16: removes one reason of the suspension; without any left it resumes in the state it was suspended in. */
    public void release(Hold hold, Checklist checklist, Instant at, Deadlines deadlines) {
        if (handoff.suspension().release(hold)) {
            goOn(checklist, at, deadlines);
        }
    }

    /** H16: the deal is won again, which removes all reasons of the suspension. */
    public void releaseAll(Checklist checklist, Instant at, Deadlines deadlines) {
        handoff.suspension().releaseAll();
        if (handoff.status() == SUSPENDED) {
            goOn(checklist, at, deadlines);
        }
    }

    private void goOn(Checklist checklist, Instant at, Deadlines deadlines) {
        Suspension suspension = handoff.suspension();
        Instant due = handoff.clocks().dueAt();
        Instant since = suspension.since();
        if (due != null && since != null) {
            handoff.clocks().dueBy(deadlines.movedOn(due, since, at));
        }
        handoff.progress().moveTo(handoff.standing());
        handoff.clocks().passBall(suspension.ball(), at);
        suspension.end();
        handoff.happened(HandoffEvent.Resumed.of(handoff, checklist));
    }

    /** The revision in which sales works on what has changed under the handoff. */
    public int revisionAfterChange() {
        return isToBeTakenUp() ? handoff.revision() + 1 : handoff.revision();
    }

    /** H16: the deal is another one now. What delivery has in hand goes back to sales, which is no return of delivery's. */
    public void changedUnder(List<ItemChange> changes, Checklist checklist, Instant at, Deadlines deadlines) {
        boolean takenUp = isToBeTakenUp();
        if (takenUp) {
            handoff.progress().beginRevision();
            handoff.milestones().forgetClaim();
            Instant rested = handoff.suspension().since();
            handoff.clocks().dueBy(deadlines.toResubmit(Objects.requireNonNullElse(rested, at)));
            if (handoff.status() == SUSPENDED) {
                handoff.suspension().goOnWithSales();
            } else {
                handoff.progress().moveTo(IN_PROGRESS);
                handoff.clocks().passBall(BallInCourt.SALES, at);
            }
        }
        handoff.itemsChanged(changes, checklist, at);
        if (takenUp && handoff.status() == IN_PROGRESS) {
            handoff.happened(HandoffEvent.Resumed.of(handoff, checklist));
        }
    }

    private boolean isToBeTakenUp() {
        return handoff.standing().isWithDelivery() || handoff.standing() == HandoffStatus.RETURNED;
    }

    /** H17: its deal is over. No effect on a handoff that has ended. */
    public void end(EndCause cause, Instant at) {
        HandoffStatus from = handoff.status();
        boolean accepted = from.wasAccepted();
        if (accepted || from.isUndecided() || from == SUSPENDED) {
            handoff.progress().moveTo(accepted ? HandoffStatus.VOIDED : HandoffStatus.CANCELLED);
            handoff.sold().end();
            handoff.suspension().lift();
            handoff.clocks().passBall(BallInCourt.NONE, at, null);
            handoff.happened(accepted ? new HandoffEvent.Voided(cause) : new HandoffEvent.Cancelled(cause, from));
        }
    }

    /** H17: it was accepted, but its deal was won anew and another handoff takes its place. */
    public void supersede(String byHandoff) {
        if (handoff.status().wasAccepted()) {
            handoff.progress().moveTo(HandoffStatus.SUPERSEDED);
            handoff.happened(new HandoffEvent.Superseded(byHandoff));
        }
    }
}
