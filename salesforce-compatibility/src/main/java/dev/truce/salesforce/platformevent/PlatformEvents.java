package dev.truce.salesforce.platformevent;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All platform events with their schemas. */
@Singleton
class PlatformEvents {
    private final List<EventSchema> all =
            AnnouncedEvents.all().stream().map(EventSchema::of).toList();
    private final Map<String, EventSchema> byChannel =
            by(schema -> schema.event().channel());
    private final Map<String, EventSchema> byName =
            by(schema -> schema.event().name().toLowerCase(Locale.ROOT));
    private final Map<String, EventSchema> byId = by(EventSchema::id);

    List<EventSchema> all() {
        return all;
    }

    Optional<EventSchema> onChannel(String channel) {
        return Optional.ofNullable(byChannel.get(channel));
    }

    /** @param name API name in any case */
    Optional<EventSchema> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<EventSchema> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private Map<String, EventSchema> by(Function<EventSchema, String> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
