package dev.truce.events;

/** Why the customer buys. */
public enum DealType {
    NEW_BUSINESS,
    EXPANSION,
    RENEWAL
}
