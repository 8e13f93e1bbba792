package dev.truce.platform.sobject.describe;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.NoSuchResource;
import dev.truce.platform.sobject.row.ReadableObjects;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objects and the platform events of this service, as far as they are there for the caller. */
@Singleton
class Descriptions {
    private final ReadableObjects objects;
    private final List<EventTypes> events;
    private final ObjectDescription description;
    private final CurrentActor actor;

    Descriptions(
            ReadableObjects objects, @All List<EventTypes> events, ObjectDescription description, CurrentActor actor) {
        this.objects = objects;
        this.events = events;
        this.description = description;
        this.actor = actor;
    }

    /** Objects in alphabetical order, then events. */
    List<Map<String, @Nullable Object>> summaries(ApiVersion version) {
        return Stream.concat(
                        objects.all().stream().map(type -> description.summary(type, actor.get(), version)),
                        heard().sorted(Comparator.comparing(EventType::name))
                                .map(event -> EventDescription.summary(event, version)))
                .toList();
    }

    /** @throws NoSuchResource when nothing of this name is there for the caller */
    Map<String, @Nullable Object> summary(String name, ApiVersion version) {
        Optional<SObjectType<?>> object = objects.find(name);
        return object.isPresent()
                ? description.summary(object.get(), actor.get(), version)
                : EventDescription.summary(event(name), version);
    }

    /** @throws NoSuchResource when nothing of this name is there for the caller */
    Map<String, @Nullable Object> whole(String name, ApiVersion version) {
        Optional<SObjectType<?>> object = objects.find(name);
        return object.isPresent()
                ? description.whole(object.get(), actor.get(), version)
                : EventDescription.whole(event(name), version);
    }

    private EventType event(String name) {
        return heard().filter(event -> event.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(NoSuchResource::new);
    }

    private Stream<EventType> heard() {
        return events.stream().flatMap(each -> each.heard().stream());
    }
}
