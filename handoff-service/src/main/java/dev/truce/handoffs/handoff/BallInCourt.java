package dev.truce.handoffs.handoff;

/** Whom a handoff waits for. */
public enum BallInCourt {
    SALES,
    DELIVERY,
    CUSTOMER,
    NONE
}
