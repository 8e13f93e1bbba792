package dev.truce.deals.account;

import dev.truce.roles.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The copy of who owns an account; account-ownership-service keeps the ledger. */
@Embeddable
class Ownership {
    private @Nullable String ownerId;

    @Column(name = "ownership_phase")
    @Enumerated(EnumType.STRING)
    private AccountPhase phase = AccountPhase.UNOWNED;

    @Enumerated(EnumType.STRING)
    private @Nullable Side accountableSide;

    private boolean atRisk;

    @Column(name = "ownership_version")
    private long version;

    void propose(String userId) {
        this.ownerId = userId;
    }

    void followLedger(AccountPhase newPhase, Side side, String owner, long newVersion) {
        if (newVersion <= version) {
            return;
        }
        this.phase = newPhase;
        this.accountableSide = side;
        this.ownerId = owner;
        this.version = newVersion;
    }

    @Nullable String ownerId() {
        return ownerId;
    }

    AccountPhase phase() {
        return phase;
    }

    @Nullable Side accountableSide() {
        return accountableSide;
    }

    Boolean atRisk() {
        return atRisk;
    }
}
