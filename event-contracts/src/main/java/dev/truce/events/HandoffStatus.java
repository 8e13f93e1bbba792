package dev.truce.events;

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
    VOIDED
}
