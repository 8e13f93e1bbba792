package dev.truce.events;

/** What brings an account back to sales before delivery had taken it over. */
public enum TransitionAbortCause {
    DEAL_REOPENED,
    DEAL_RESCINDED,
    HANDOFF_CANCELLED,
    HANDOFF_VOIDED
}
