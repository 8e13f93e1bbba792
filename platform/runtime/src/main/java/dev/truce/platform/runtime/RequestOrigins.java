package dev.truce.platform.runtime;

import dev.truce.platform.messaging.EventOrigin;
import dev.truce.platform.messaging.EventOrigins;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.ActorRole;
import dev.truce.platform.sobject.access.CurrentActor;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Whoever makes a request is who its events say caused them. */
@Singleton
class RequestOrigins implements EventOrigins {
    private final CurrentActor current;
    private final Correlation correlation;

    RequestOrigins(CurrentActor current, Correlation correlation) {
        this.current = current;
        this.correlation = correlation;
    }

    @Override
    public EventOrigin current() {
        Actor actor = current.get();
        return new EventOrigin(
                actor.kind().name(),
                actor.userId(),
                firstRole(actor),
                actor.sideLabel(),
                actor.onBehalfOf(),
                correlation.id(),
                null,
                correlation.trace());
    }

    private static @Nullable String firstRole(Actor actor) {
        return actor.roles().stream().map(ActorRole::label).sorted().findFirst().orElse(null);
    }
}
