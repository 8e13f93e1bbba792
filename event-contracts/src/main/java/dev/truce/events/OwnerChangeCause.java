package dev.truce.events;

/** What gives an account another owner on the same side, or confirms the one it has. */
public enum OwnerChangeCause {
    MANUAL,
    /** The CRM side wrote the owner of an account that nobody or sales owns. */
    PROPOSED,
    /** The CRM side wrote somebody who cannot own the account: the owner it has is confirmed, so that copies are mended. */
    PROPOSAL_REFUSED,
    OWNER_LEFT,
    OVERRIDE,
    DISPUTE
}
