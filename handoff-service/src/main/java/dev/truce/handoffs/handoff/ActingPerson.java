package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The user who decides: the authenticated one, or the one that an integration acts on behalf of. */
@ApplicationScoped
public class ActingPerson {
    private final CurrentActor current;
    private final Directory people;
    private final Clock clock;

    ActingPerson(CurrentActor current, Directory people, Clock clock) {
        this.current = current;
        this.people = people;
        this.clock = clock;
    }

    /** The decision that is being made now. */
    public Decision decides() {
        return new Decision(person(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Actor person() {
        Actor actor = current.get();
        String represented = actor.onBehalfOf();
        if (actor.kind() != Actor.Kind.INTEGRATION || represented == null) {
            return actor;
        }
        return people.find(represented).orElseThrow(() -> new UnknownUserCannotBeRepresented(represented));
    }

    /** A machine acts on behalf of somebody who is not there. */
    static final class UnknownUserCannotBeRepresented extends Refusal {
        UnknownUserCannotBeRepresented(String userId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "You act on behalf of %s, who is not an active user".formatted(userId));
        }
    }
}
