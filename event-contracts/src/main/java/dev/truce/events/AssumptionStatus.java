package dev.truce.events;

/** Where an assumption stands. */
public enum AssumptionStatus {
    OPEN,
    OVERDUE,
    CONFIRMED,
    INVALIDATED,
    CHANGE_ORDER_RAISED,
    ABSORBED,
    RISK_ACCEPTED
}
