package dev.truce.salesforce.platformevent;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.definition.FieldType;
import dev.truce.platform.sobject.describe.EventType;
import dev.truce.platform.sobject.describe.EventTypes;
import dev.truce.platform.sobject.row.NoSuchResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds platform events for a caller; one whose audience the caller is not of does not exist for them. */
@ApplicationScoped
class DescribePlatformEvents implements EventTypes {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final List<EventType.Field> OF_ALL = List.of(
            new EventType.Field("ReplayId", "Replay ID", FieldType.text(255)),
            new EventType.Field("EventUuid", "Event UUID", FieldType.text(36)),
            new EventType.Field("CreatedDate", "Created Date", FieldType.dateTime()),
            new EventType.Field("CreatedById", "Created By ID", FieldType.text(18)));
    private final PlatformEvents events;
    private final EventAudience audience;
    private final CurrentActor actor;

    DescribePlatformEvents(PlatformEvents events, EventAudience audience, CurrentActor actor) {
        this.events = events;
        this.audience = audience;
        this.actor = actor;
    }

    @Override
    public List<EventType> heard() {
        return IntStream.range(0, events.all().size())
                .filter(place -> isHeard(events.all().get(place)))
                .mapToObj(place -> described(events.all().get(place).event(), place))
                .toList();
    }

    /** Events are added at the end of their table, so that the key prefix of each stays what it is. */
    private static EventType described(PlatformEvent<?> event, int place) {
        return new EventType(
                event.name(),
                event.label(),
                "e0" + DIGITS.charAt(place),
                Stream.concat(OF_ALL.stream(), event.fields().stream().map(EventField::described))
                        .toList());
    }

    EventSchema named(String name) {
        return visible(events.named(name));
    }

    EventSchema withId(String schemaId) {
        return visible(events.withId(schemaId));
    }

    private EventSchema visible(Optional<EventSchema> found) {
        return found.filter(this::isHeard).orElseThrow(NoSuchResource::new);
    }

    private boolean isHeard(EventSchema schema) {
        return audience.includes(actor.get(), schema.event());
    }
}
