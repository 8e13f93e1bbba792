package dev.truce.handoffs.announcement;

import dev.truce.events.HandoffSubmitted;
import dev.truce.events.HandoffSubmittedBuilder;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffEvent;
import dev.truce.handoffs.handoff.SubmittedChecklist;

/** A submission in the words of the contract. */
final class AnnouncedSubmission {
    private AnnouncedSubmission() {}

    static HandoffSubmitted of(Handoff handoff, HandoffEvent.Submitted submitted) {
        SubmittedChecklist counted = submitted.checklist();
        return new HandoffSubmittedBuilder()
                .from(new AnnouncedSubject(handoff))
                .revision(submitted.revision())
                .submittedBy(submitted.by())
                .acceptorId(submitted.acceptor())
                .items(new HandoffSubmitted.Items(
                        counted.total(), counted.required(), counted.provided(), counted.notApplicable()))
                .provenance(new HandoffSubmitted.Sources(
                        counted.customerConfirmed(), counted.documented(), counted.salesAsserted(), counted.assumed()))
                .openAssumptions(counted.openAssumptions())
                .commitments(counted.commitments())
                .readinessPct(handoff.readiness().preSubmit())
                .build();
    }
}
