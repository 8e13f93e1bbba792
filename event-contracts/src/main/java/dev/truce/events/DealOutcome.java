package dev.truce.events;

/** How a deal ended. */
public enum DealOutcome {
    WON,
    LOST
}
