package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.HandoffStatus.IN_PROGRESS;
import static dev.truce.handoffs.handoff.HandoffStatus.SUSPENDED;

import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.handoffs.picklist.Picklist;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.handoffs.template.Gate;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a handoff when its deal is reopened, changed, lost or rescinded: H16 and H17 of the rule book. */
@MappedSuperclass
abstract class InterruptibleHandoff extends HandoffStanding {
    private String heldBy = "";
    private @Nullable String suspendedFrom;
    private @Nullable String suspendedBall;
    private @Nullable Instant suspendedAt;

    /** For JPA. */
    protected InterruptibleHandoff() {}

    InterruptibleHandoff(String id, String number, HandoffKind kind, DealAsSold deal, ComposedChecklist composed) {
        super(id, number, kind, deal, composed);
    }

    /** H16: it rests, and its clocks with it. Does nothing to a draft, or to what is decided or held so already. */
    final void suspend(Hold hold, Instant at) {
        boolean rests = status() == SUSPENDED;
        if (!rests && !status().isRunning()) {
            return;
        }
        Set<String> holds = holds();
        holds.add(hold.of());
        this.heldBy = String.join(";", holds);
        if (!rests) {
            HandoffStatus from = status();
            this.suspendedFrom = statusWord();
            this.suspendedBall = ballInCourtWord();
            this.suspendedAt = at;
            passBall(BallInCourt.NONE, at);
            moveTo(SUSPENDED);
            happened(new HandoffEvent.Suspended(hold.cause(), from));
        }
    }

    /** H16: one reason to rest is gone. With the last one it goes on where it stood. */
    final void release(Hold hold, Checklist checklist, Instant at, Deadlines deadlines) {
        Set<String> holds = holds();
        if (holds.remove(hold.of())) {
            this.heldBy = String.join(";", holds);
            if (holds.isEmpty()) {
                goOn(checklist, at, deadlines);
            }
        }
    }

    /** H16: the deal is won again, so nothing holds it any more. */
    final void releaseAll(Checklist checklist, Instant at, Deadlines deadlines) {
        this.heldBy = "";
        if (status() == SUSPENDED) {
            goOn(checklist, at, deadlines);
        }
    }

    private void goOn(Checklist checklist, Instant at, Deadlines deadlines) {
        Instant due = dueAt();
        if (due != null && suspendedAt != null) {
            dueBy(deadlines.movedOn(due, suspendedAt, at));
        }
        moveTo(standing());
        passBall(suspendedBall == null ? BallInCourt.SALES : Picklist.read(BallInCourt.class, suspendedBall), at);
        this.suspendedFrom = null;
        this.suspendedBall = null;
        this.suspendedAt = null;
        announceResumed(checklist);
    }

    /** The revision in which sales works on what has changed under the handoff. */
    final int revisionAfterChange() {
        return isToBeTakenUp() ? revision() + 1 : revision();
    }

    /** The deal is another one now. What delivery has in hand goes back to sales, which is no return of delivery's. */
    final void changedUnder(List<ItemChange> changes, Checklist checklist, Instant at, Deadlines deadlines) {
        boolean takenUp = isToBeTakenUp();
        if (takenUp) {
            beginRevision();
            forgetClaim();
            dueBy(deadlines.toResubmit(suspendedAt == null ? at : suspendedAt));
            if (status() == SUSPENDED) {
                this.suspendedFrom = Picklist.word(IN_PROGRESS);
                this.suspendedBall = Picklist.word(BallInCourt.SALES);
            } else {
                moveTo(IN_PROGRESS);
                passBall(BallInCourt.SALES, at);
            }
        }
        itemsChanged(changes, checklist, at);
        if (takenUp && status() == IN_PROGRESS) {
            announceResumed(checklist);
        }
    }

    private boolean isToBeTakenUp() {
        return standing().isWithDelivery() || standing() == HandoffStatus.RETURNED;
    }

    /** H17: its deal is over. Does nothing to what is over already. */
    final void end(EndCause cause, Instant at) {
        HandoffStatus from = status();
        boolean accepted = from.wasAccepted();
        if (accepted || from.isUndecided() || from == SUSPENDED) {
            moveTo(accepted ? HandoffStatus.VOIDED : HandoffStatus.CANCELLED);
            dealIsOver();
            dueBy(null);
            passBall(BallInCourt.NONE, at);
            happened(accepted ? new HandoffEvent.Voided(cause) : new HandoffEvent.Cancelled(cause, from));
        }
    }

    /** H17: it was accepted, but its deal was won anew and another handoff takes its place. */
    final void supersede(String byHandoff) {
        if (status().wasAccepted()) {
            moveTo(HandoffStatus.SUPERSEDED);
            happened(new HandoffEvent.Superseded(byHandoff));
        }
    }

    /** A new revision begins; only what is not settled can be changed in it. */
    final void resume(Checklist checklist) {
        beginRevision();
        moveTo(IN_PROGRESS);
        announceResumed(checklist);
    }

    private void announceResumed(Checklist checklist) {
        List<String> editable = checklist.items().stream()
                .filter(this::isEditable)
                .map(HandoffItem::itemKey)
                .toList();
        happened(new HandoffEvent.Resumed(status(), revision(), editable, dueAt()));
    }

    /** Takes note of what happened to items. */
    public final void itemsChanged(List<ItemChange> changes, Checklist checklist, Instant at) {
        changes.forEach(change -> happened(new HandoffEvent.ItemChanged(change)));
        measure(checklist, at);
    }

    final void measure(Checklist checklist, Instant at) {
        boolean kickoff = status().isAccepted() && checklist.isSettledAt(Gate.PRE_KICKOFF);
        if (measure(checklist.readiness(), kickoff)) {
            happened(new HandoffEvent.ReadinessChanged(
                    preCloseReadiness(), preSubmitReadiness(), preKickoffReadiness(), missing(), kickoff));
        }
        if (status() == IN_PROGRESS) {
            BallInCourt court = checklist.waitsForCustomerOnly() ? BallInCourt.CUSTOMER : BallInCourt.SALES;
            if (court != ballInCourt()) {
                passBall(court, at);
            }
        }
    }

    /** Where it stands, also while it rests. */
    final HandoffStatus standing() {
        return suspendedFrom == null ? status() : Picklist.read(HandoffStatus.class, suspendedFrom);
    }

    private Set<String> holds() {
        return heldBy.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(Arrays.asList(heldBy.split(";")));
    }
}
