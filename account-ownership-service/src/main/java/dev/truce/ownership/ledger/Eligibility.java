package dev.truce.ownership.ledger;

import dev.truce.identity.people.Person;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
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

    static final class InactiveUserCannotOwn extends Refusal {
        InactiveUserCannotOwn(String userId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "User %s is inactive and cannot own an account; name an active user".formatted(userId),
                    "ownerId");
        }
    }

    static final class MachineCannotOwn extends Refusal {
        MachineCannotOwn(String userId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "User %s is an integration and cannot answer for an account; name a person".formatted(userId),
                    "ownerId");
        }
    }

    static final class OwnerStandsOnAnotherSide extends Refusal {
        OwnerStandsOnAnotherSide(String userId, Side side) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "User %s does not stand on the side that is accountable for the account; name an active user of %s"
                            .formatted(userId, side.label()),
                    "ownerId");
        }
    }

    static final class DeliveryOwnerIsNotTrained extends Refusal {
        DeliveryOwnerIsNotTrained(String userId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "User %s has not completed the growth training that owners in delivery need".formatted(userId),
                    "ownerId");
        }
    }
}
