package dev.truce.handoffs.item;

/** The state of one checklist item. */
public enum ItemStatus {
    MISSING,
    PROVIDED,
    VERIFIED,
    DISPUTED,
    NA_REQUESTED,
    NA_APPROVED,
    NA_REJECTED,
    DEFERRED;

    /** Whether somebody still has to answer. */
    public boolean isOpen() {
        return this == MISSING || this == DISPUTED || this == NA_REJECTED || this == DEFERRED;
    }

    /** Whether the other side may say what it thinks of it. */
    public boolean isJudgeable() {
        return this == PROVIDED || this == NA_REQUESTED;
    }

    /** Whether the other side agreed. */
    public boolean isSettled() {
        return this == VERIFIED || this == NA_APPROVED;
    }

    /** Whether the provider has done their part: answered, or said that it does not apply. */
    boolean isAnswered() {
        return !isOpen();
    }
}
