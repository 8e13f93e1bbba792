package dev.truce.ownership.ledger;

import dev.truce.events.OwnershipPhase;
import dev.truce.events.OwnershipState;
import dev.truce.events.Side;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The state of an ownership after a change, in the terms of the contracts; everything announced has an owner. */
record AnnouncedOwnership(AccountOwnership ownership) implements OwnershipState {

    @Override
    public String accountId() {
        return ownership.account();
    }

    @Override
    public OwnershipPhase phase() {
        return announced(ownership.phase());
    }

    @Override
    public Side side() {
        return Objects.requireNonNull(announced(ownership.accountableSide()));
    }

    @Override
    public String ownerId() {
        return Objects.requireNonNull(ownership.ownerId());
    }

    @Override
    public Instant effectiveFrom() {
        return ownership.since();
    }

    @Override
    public long ownershipVersion() {
        return ownership.ownershipVersion();
    }

    static OwnershipPhase announced(Phase phase) {
        return OwnershipPhase.valueOf(phase.name());
    }

    static @Nullable Side announced(dev.truce.roles.@Nullable Side side) {
        return side == null ? null : Side.valueOf(side.name());
    }
}
