package dev.truce.deals.review;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.Set;

/** Where a delivery review stands, as values of {@code Status__c}; the first is the worst for the deal. */
public enum ReviewStatus implements Labelled {
    REJECTED("Rejected"),
    CHANGES_REQUESTED("Changes Requested"),
    STALE("Stale"),
    EXPIRED("Expired"),
    REQUESTED("Requested"),
    IN_REVIEW("In Review"),
    WITHDRAWN("Withdrawn"),
    APPROVED_WITH_CONDITIONS("Approved With Conditions"),
    APPROVED("Approved"),
    WAIVED("Waived");

    private static final Set<ReviewStatus> UNDECIDED = EnumSet.of(REQUESTED, IN_REVIEW);
    private static final Set<ReviewStatus> AGREEING = EnumSet.of(APPROVED, APPROVED_WITH_CONDITIONS, WAIVED);

    @EnumeratedValue
    private final String label;

    ReviewStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isUndecided() {
        return UNDECIDED.contains(this);
    }

    /** Whether a close can rely on it. */
    public boolean agrees() {
        return AGREEING.contains(this);
    }

    boolean isApproval() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }
}
