package dev.truce.deals.handover;

/** How far a handoff has come. */
public enum HandoffPhase {
    DRAFT("Draft"),
    IN_PROGRESS("In Progress"),
    SUBMITTED("Submitted"),
    UNDER_REVIEW("Under Review"),
    RETURNED("Returned"),
    ACCEPTED("Accepted"),
    SUSPENDED("Suspended"),
    CANCELLED("Cancelled"),
    VOIDED("Voided");

    private final String words;

    HandoffPhase(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether delivery has it in hand, so that nothing is undone behind its back. */
    public boolean isWithDelivery() {
        return this == SUBMITTED || this == UNDER_REVIEW || this == ACCEPTED;
    }
}
