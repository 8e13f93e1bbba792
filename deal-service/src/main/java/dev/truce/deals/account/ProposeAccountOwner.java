package dev.truce.deals.account;

import dev.truce.deals.money.Currencies;
import dev.truce.platform.sobject.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who shall own an account: whoever is named, else whoever creates it, a person or a machine. The ledger takes a person
 * of sales as accountable; an account that a machine owns stays unowned there until a person is named.
 */
@ApplicationScoped
class ProposeAccountOwner {
    private final CurrentActor actor;
    private final Currencies currencies;

    ProposeAccountOwner(CurrentActor actor, Currencies currencies) {
        this.actor = actor;
        this.currencies = currencies;
    }

    /** A new account, proposed to belong to whoever creates it. */
    Account newAccount(String id) {
        Account account = new Account(id, currencies.standard());
        to(account, actor.get().userId());
        return account;
    }

    void to(Account account, String userId) {
        account.proposeOwner(userId);
    }
}
