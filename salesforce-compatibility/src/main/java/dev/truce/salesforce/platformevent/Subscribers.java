package dev.truce.salesforce.platformevent;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Admission;
import dev.truce.platform.streaming.StreamAccess;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People and machines with a token, who listen to the platform events that they are the audience of. */
@Singleton
class Subscribers implements StreamAccess {
    private final Admission admission;
    private final PlatformEvents events;
    private final EventAudience audience;

    Subscribers(Admission admission, PlatformEvents events, EventAudience audience) {
        this.admission = admission;
        this.events = events;
        this.audience = audience;
    }

    @Override
    public Optional<Listener> listener(@Nullable String authorization) {
        return Admission.token(authorization).flatMap(admission::admit).map(Subscriber::new);
    }

    private final class Subscriber implements Listener {
        private final Actor actor;

        Subscriber(Actor actor) {
            this.actor = actor;
        }

        @Override
        public String id() {
            return actor.userId();
        }

        @Override
        public Permission to(String channel) {
            return events.onChannel(channel)
                    .map(schema -> audience.includes(actor, schema.event()) ? Permission.GRANTED : Permission.DENIED)
                    .orElse(Permission.NO_SUCH_CHANNEL);
        }
    }
}
