package dev.truce.deals.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where a delivery review stands, in the words of {@code Status__c}; the first is the worst for the deal. */
public enum ReviewStatus {
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

    private final String words;

    ReviewStatus(String words) {
        this.words = words;
    }

    static ReviewStatus of(String words) {
        return Arrays.stream(values())
                .filter(status -> status.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No review is " + words));
    }

    static String[] allWords() {
        return Arrays.stream(values()).map(ReviewStatus::words).toArray(String[]::new);
    }

    String words() {
        return words;
    }

    boolean isUndecided() {
        return UNDECIDED.contains(this);
    }

    /** Whether a close can rely on it. */
    boolean agrees() {
        return AGREEING.contains(this);
    }

    boolean isApproval() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }
}
