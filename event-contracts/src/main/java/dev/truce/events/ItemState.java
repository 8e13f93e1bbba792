package dev.truce.events;

/** The state of one checklist item. */
public enum ItemState {
    MISSING,
    PROVIDED,
    VERIFIED,
    DISPUTED,
    NA_REQUESTED,
    NA_APPROVED,
    NA_REJECTED,
    DEFERRED
}
