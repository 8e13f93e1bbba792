package dev.truce.events;

/** What happened to the deal of a handoff that hands over nothing any more. */
public enum HandoffEndCause {
    DEAL_LOST,
    DEAL_RESCINDED,
    DEAL_DELETED
}
