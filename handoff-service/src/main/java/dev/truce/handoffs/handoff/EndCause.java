package dev.truce.handoffs.handoff;

/** What happened to a deal of which nothing is handed over any more. */
public enum EndCause {
    DEAL_LOST,
    DEAL_RESCINDED,
    DEAL_DELETED
}
