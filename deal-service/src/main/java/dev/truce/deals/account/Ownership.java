package dev.truce.deals.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The copy of who owns an account; account-ownership-service keeps the ledger. */
@Embeddable
class Ownership {
    private @Nullable String ownerId;

    @Column(name = "ownership_phase")
    private String phase = Phase.UNOWNED.words();

    private @Nullable String accountableSide;
    private boolean atRisk;

    @Column(name = "ownership_version")
    private long version;

    void propose(String userId) {
        this.ownerId = userId;
    }

    void followLedger(Phase newPhase, String side, String owner, long newVersion) {
        if (newVersion <= version) {
            return;
        }
        this.phase = newPhase.words();
        this.accountableSide = side;
        this.ownerId = owner;
        this.version = newVersion;
    }

    @Nullable String ownerId() {
        return ownerId;
    }

    Phase phase() {
        return Phase.of(phase);
    }

    @Nullable String accountableSide() {
        return accountableSide;
    }

    Boolean atRisk() {
        return atRisk;
    }
}
