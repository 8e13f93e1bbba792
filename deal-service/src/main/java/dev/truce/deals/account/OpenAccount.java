package dev.truce.deals.account;

import dev.truce.deals.money.Currencies;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A new account. A person who creates one without naming an owner proposes to own it; a machine does
 * not, so an account loaded without an owner stays unowned until somebody is assigned.
 */
@ApplicationScoped
class OpenAccount {
    private final CurrentActor actor;
    private final Currencies currencies;

    OpenAccount(CurrentActor actor, Currencies currencies) {
        this.actor = actor;
        this.currencies = currencies;
    }

    Account withId(String id) {
        Actor writer = actor.get();
        boolean isPerson = writer.kind() == Actor.Kind.USER;
        return new Account(id, currencies.standard(), isPerson ? writer.userId() : null);
    }
}
