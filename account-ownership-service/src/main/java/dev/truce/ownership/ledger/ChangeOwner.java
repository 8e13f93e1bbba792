package dev.truce.ownership.ledger;

import dev.truce.identity.people.People;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.row.SavedRecords;
import dev.truce.platform.sobject.row.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Use case: give an account its first owner, or another one on the side that is accountable for it. */
@ApplicationScoped
class ChangeOwner {
    private final Ownerships ownerships;
    private final People people;
    private final CurrentActor actor;
    private final SavedRecords saved;
    private final Clock clock;

    ChangeOwner(Ownerships ownerships, People people, CurrentActor actor, SavedRecords saved, Clock clock) {
        this.ownerships = ownerships;
        this.people = people;
        this.actor = actor;
        this.saved = saved;
        this.clock = clock;
    }

    @Transactional
    void assign(String accountId, String ownerId, @Nullable String expectedVersion) {
        AccountOwnership ownership = expected(accountId, expectedVersion);
        ownership.assign(people.require(ownerId), actor.get(), clock.instant());
        saved.saved(ownership);
    }

    @Transactional
    void change(String accountId, String ownerId, @Nullable String expectedVersion) {
        AccountOwnership ownership = expected(accountId, expectedVersion);
        ownership.changeOwner(people.require(ownerId), actor.get(), clock.instant());
        saved.saved(ownership);
    }

    private AccountOwnership expected(String accountId, @Nullable String version) {
        AccountOwnership ownership = ownerships.require(accountId);
        Versions.require(ownership, version);
        return ownership;
    }
}
