package dev.truce.deals.account;

import dev.truce.deals.money.Currencies;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Who shall own an account. A person who creates one without naming an owner proposes to own it; a
 * machine never does, so an account loaded without an owner stays unowned until somebody is assigned.
 */
@ApplicationScoped
class ProposeAccountOwner {
    private final CurrentActor actor;
    private final Currencies currencies;

    ProposeAccountOwner(CurrentActor actor, Currencies currencies) {
        this.actor = actor;
        this.currencies = currencies;
    }

    /** A new account, proposed to belong to the person who creates it. */
    Account newAccount(String id) {
        Account account = new Account(id, currencies.standard());
        to(account, actor.get().userId());
        return account;
    }

    void to(Account account, @Nullable String userId) {
        boolean isMachineItself =
                actor.get().kind() != Actor.Kind.USER && actor.get().userId().equals(userId);
        if (!isMachineItself) {
            account.proposeOwner(userId);
        }
    }
}
