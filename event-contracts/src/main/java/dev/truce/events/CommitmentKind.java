package dev.truce.events;

/** What a promise to the customer is about. */
public enum CommitmentKind {
    SCOPE,
    DATE,
    PRICE,
    STAFFING,
    SUPPORT,
    CAPABILITY_CLAIM
}
