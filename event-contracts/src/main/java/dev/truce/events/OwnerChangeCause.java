package dev.truce.events;

/** What gives an account another owner on the same side. */
public enum OwnerChangeCause {
    MANUAL,
    OWNER_LEFT,
    OVERRIDE,
    DISPUTE
}
