package dev.truce.handoffs.handoff;

/** How the running clock stands. */
public enum SlaStatus {
    ON_TRACK,
    AT_RISK,
    BREACHED
}
