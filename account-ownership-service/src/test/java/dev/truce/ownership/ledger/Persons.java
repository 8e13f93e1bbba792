package dev.truce.ownership.ledger;

import dev.truce.identity.people.Person;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import java.time.LocalDate;
import java.util.Set;

/** People to try the rules with. */
final class Persons {
    private Persons() {}

    static Person seller() {
        return on(Side.SALES, true);
    }

    static Person projectManager() {
        return on(Side.DELIVERY, true);
    }

    static Person on(Side side, boolean active) {
        return new Person(
                RecordId.next("005"), "x@truce.test", null, "X", "X", "x@truce.test", active, side, Set.of(), null);
    }

    static Person trained(LocalDate day) {
        return new Person(
                RecordId.next("005"),
                "x@truce.test",
                null,
                "X",
                "X",
                "x@truce.test",
                true,
                Side.DELIVERY,
                Set.of(),
                day);
    }

    static Actor acting(Role role) {
        return new Actor(RecordId.next("005"), Actor.Kind.USER, Set.of(role), null, null);
    }
}
