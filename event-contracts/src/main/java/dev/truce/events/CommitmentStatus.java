package dev.truce.events;

/** Where a promise to the customer stands. */
public enum CommitmentStatus {
    DISCLOSED,
    ACCEPTED_BY_DELIVERY,
    CONTESTED,
    ADDED_TO_CONTRACT,
    WITHDRAWN_WITH_CUSTOMER,
    ACCEPTED_AS_GOODWILL,
    FULFILLED,
    BROKEN
}
