package dev.truce.events;

/** What moves an account to the other side. */
public enum TransferCause {
    HANDOFF_ACCEPTED,
    RETURN,
    OVERRIDE,
    OWNER_LEFT,
    DISPUTE,
    MERGE
}
