package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** The state of a handoff. */
public enum HandoffStatus implements Labelled {
    DRAFT("Draft"),
    AWAITING_ACCEPTOR("Awaiting Acceptor"),
    IN_PROGRESS("In Progress"),
    SUBMITTED("Submitted"),
    UNDER_REVIEW("Under Review"),
    RETURNED("Returned"),
    ACCEPTED_WITH_CONDITIONS("Accepted With Conditions"),
    ACCEPTED("Accepted"),
    COMPLETED("Completed"),
    SUSPENDED("Suspended"),
    SUPERSEDED("Superseded"),
    CANCELLED("Cancelled"),
    VOIDED("Voided");

    @EnumeratedValue
    private final String label;

    HandoffStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether sales fills the checklist. */
    public boolean isWithSales() {
        return this == DRAFT || this == AWAITING_ACCEPTOR || this == IN_PROGRESS || this == RETURNED;
    }

    /** Whether delivery looks at it, or is about to. */
    public boolean isWithDelivery() {
        return this == SUBMITTED || this == UNDER_REVIEW;
    }

    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_WITH_CONDITIONS;
    }

    /** Whether delivery had accepted it, however far it has come since. */
    public boolean wasAccepted() {
        return isAccepted() || this == COMPLETED;
    }

    /** Whether its clocks run: it was started and is not decided. */
    public boolean isRunning() {
        return this != DRAFT && isUndecided();
    }

    /** Whether it is on its way to a decision. */
    public boolean isUndecided() {
        return isWithSales() || isWithDelivery();
    }
}
