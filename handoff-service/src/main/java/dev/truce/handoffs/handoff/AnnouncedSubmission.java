package dev.truce.handoffs.handoff;

import dev.truce.events.HandoffSubmitted;

/** A submission in the words of the contract. */
final class AnnouncedSubmission {
    private AnnouncedSubmission() {}

    static HandoffSubmitted of(Handoff handoff, HandoffEvent.Submitted submitted) {
        SubmittedChecklist counted = submitted.checklist();
        return new HandoffSubmitted(
                handoff.id(),
                handoff.deal(),
                handoff.account(),
                submitted.revision(),
                submitted.by(),
                submitted.acceptor(),
                new HandoffSubmitted.Items(
                        counted.total(), counted.required(), counted.provided(), counted.notApplicable()),
                new HandoffSubmitted.Sources(
                        counted.customerConfirmed(), counted.documented(), counted.salesAsserted(), counted.assumed()),
                counted.openAssumptions(),
                counted.commitments(),
                handoff.preSubmitReadiness());
    }
}
