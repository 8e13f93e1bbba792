package dev.truce.ownership.platformevent;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.row.NoSuchResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds platform events for a caller; one whose audience the caller is not of does not exist for them. */
@ApplicationScoped
class DescribePlatformEvents {
    private final PlatformEvents events;
    private final EventAudience audience;
    private final CurrentActor actor;

    DescribePlatformEvents(PlatformEvents events, EventAudience audience, CurrentActor actor) {
        this.events = events;
        this.audience = audience;
        this.actor = actor;
    }

    EventSchema named(String name) {
        return visible(events.named(name));
    }

    EventSchema withId(String schemaId) {
        return visible(events.withId(schemaId));
    }

    private EventSchema visible(Optional<EventSchema> found) {
        return found.filter(schema -> audience.includes(actor.get(), schema.event()))
                .orElseThrow(NoSuchResource::new);
    }
}
