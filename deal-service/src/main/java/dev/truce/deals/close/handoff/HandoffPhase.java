package dev.truce.deals.close.handoff;

import dev.truce.platform.sobject.picklist.Labelled;

/** How far a handoff has come. */
public enum HandoffPhase implements Labelled {
    DRAFT("Draft"),
    IN_PROGRESS("In Progress"),
    SUBMITTED("Submitted"),
    UNDER_REVIEW("Under Review"),
    RETURNED("Returned"),
    ACCEPTED("Accepted"),
    SUSPENDED("Suspended"),
    CANCELLED("Cancelled"),
    VOIDED("Voided");

    private final String label;

    HandoffPhase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether delivery has it in hand, so that nothing is undone behind its back. */
    public boolean isWithDelivery() {
        return this == SUBMITTED || this == UNDER_REVIEW || this == ACCEPTED;
    }
}
