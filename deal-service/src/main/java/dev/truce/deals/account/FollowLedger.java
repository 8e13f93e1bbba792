package dev.truce.deals.account;

import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * Use case: correct the copy of who owns an account. It announces nothing: everybody who keeps such a
 * copy hears it from account-ownership-service.
 */
@ApplicationScoped
class FollowLedger {
    private final EntityManager entities;

    FollowLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** {@return whether the account is known here} */
    boolean correct(String accountId, AccountPhase phase, Side side, String ownerId, long ownershipVersion) {
        Account account = entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            return false;
        }
        account.followLedger(phase, side, ownerId, ownershipVersion);
        return true;
    }
}
