package dev.truce.events;

/** How far an engagement for an account has come. */
public enum EngagementStatus {
    WON,
    IN_HANDOFF,
    DELIVERING,
    ENDED,
    VOIDED
}
