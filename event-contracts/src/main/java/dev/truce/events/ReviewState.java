package dev.truce.events;

/** Where delivery's review of a deal stands. */
public enum ReviewState {
    NOT_REQUIRED,
    REQUIRED,
    REQUESTED,
    IN_REVIEW,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    CHANGES_REQUESTED,
    REJECTED,
    WAIVED,
    WITHDRAWN,
    STALE,
    EXPIRED
}
