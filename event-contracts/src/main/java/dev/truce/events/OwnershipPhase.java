package dev.truce.events;

/** Where an account stands between sales and delivery. */
public enum OwnershipPhase {
    UNOWNED,
    SALES_OWNED,
    IN_TRANSITION,
    DELIVERY_OWNED,
    STEWARDSHIP,
    RETURN_PENDING
}
