package dev.truce.events;

import java.time.Instant;

/** What every event about the ownership of an account tells about it after the event; enough to keep a copy. */
public interface OwnershipState {
    String accountId();

    OwnershipPhase phase();

    /** The side that is accountable. */
    Side side();

    String ownerId();

    Instant effectiveFrom();

    /** Grows with every change of the ownership of this account: a copy ignores a version that is not newer than its own. */
    long ownershipVersion();
}
