package dev.truce.handoffs.item;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** The state of one checklist item. */
public enum ItemStatus implements Labelled {
    MISSING("Missing"),
    PROVIDED("Provided"),
    VERIFIED("Verified"),
    DISPUTED("Disputed"),
    NA_REQUESTED("Na Requested"),
    NA_APPROVED("Na Approved"),
    NA_REJECTED("Na Rejected"),
    DEFERRED("Deferred");

    @EnumeratedValue
    private final String label;

    ItemStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

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

    /** The state after the verification of what is {@link #isJudgeable}. */
    ItemStatus whenVerified() {
        return this == NA_REQUESTED ? NA_APPROVED : VERIFIED;
    }

    /** The state after a dispute or a return: what is open already stays as it is. */
    ItemStatus whenSentBack() {
        if (this == NA_REQUESTED) {
            return NA_REJECTED;
        }
        return isOpen() ? this : DISPUTED;
    }
}
