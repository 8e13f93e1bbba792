package dev.truce.events;

/** What an amendment changes. */
public enum AmendmentKind {
    AMOUNT,
    SCOPE_ADD,
    SCOPE_REMOVE,
    DATES,
    BILLING,
    PARTIES,
    CORRECTION
}
