package dev.truce.handoffs.handoff;

/** The state of a handoff. */
public enum HandoffStatus {
    DRAFT,
    AWAITING_ACCEPTOR,
    IN_PROGRESS,
    SUBMITTED,
    UNDER_REVIEW,
    RETURNED,
    ACCEPTED_WITH_CONDITIONS,
    ACCEPTED,
    COMPLETED,
    SUSPENDED,
    SUPERSEDED,
    CANCELLED,
    VOIDED;

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
