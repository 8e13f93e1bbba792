package dev.truce.deals.review;

/** Why delivery rejects a deal. */
public enum ReviewReason {
    NOT_DELIVERABLE,
    NO_SKILLS,
    NO_CAPACITY,
    TIMELINE,
    BUDGET,
    BAD_FIT,
    UNKNOWN_SCOPE
}
