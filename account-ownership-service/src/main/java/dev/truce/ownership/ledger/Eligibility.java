package dev.truce.ownership.ledger;

import dev.truce.identity.people.Person;
import dev.truce.roles.Side;
import java.time.LocalDate;

/** Who can own an account: an active person on the side that is accountable. */
final class Eligibility {
    private Eligibility() {}

    static boolean canOwn(Person candidate, Side side) {
        return candidate.active() && candidate.isOn(side) && !candidate.isMachine();
    }

    static void requireAbleToOwn(Person candidate, Side side) {
        if (!candidate.active()) {
            throw new InactiveUserCannotOwn(candidate.id());
        }
        if (candidate.isMachine()) {
            throw new MachineCannotOwn(candidate.id());
        }
        if (!candidate.isOn(side)) {
            throw new OwnerStandsOnAnotherSide(candidate.id(), side);
        }
    }

    static void requireTrained(Person candidate, LocalDate on) {
        if (!candidate.isTrainedOn(on)) {
            throw new DeliveryOwnerIsNotTrained(candidate.id());
        }
    }
}
