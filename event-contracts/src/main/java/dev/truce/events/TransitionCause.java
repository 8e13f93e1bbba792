package dev.truce.events;

/** What puts an account in transition. */
public enum TransitionCause {
    DEAL_WON,
    ACCEPTANCE_REVOKED
}
