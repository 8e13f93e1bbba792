package dev.truce.events;

/** Where an amendment of a won deal stands. */
public enum AmendmentStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    APPLIED,
    REJECTED,
    WITHDRAWN
}
