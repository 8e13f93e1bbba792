package dev.truce.events;

/** What moved a deal to another owner. */
public enum DealOwnerChangeCause {
    MANUAL,
    OWNER_LEFT,
    ACCOUNT_TRANSFER,
    BULK
}
