package dev.truce.salesforce.platformevent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.platform.messaging.EventJson;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import dev.truce.platform.sobject.access.Actor;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * An event of the contract as subscribers see it. Its name and fields are those of the contract, spelled as in
 * Salesforce, so that a field added there is told here.
 *
 * @param source where it comes from
 * @param name such as {@code Deal_Closed__e}
 * @param behind objects that its content belongs to: to listen one has to see all of their records
 * @param forSystemsOnly whether it carries what some people may not read, whatever they see of those objects
 */
record PlatformEvent<E>(
        Subscription<E> source, String name, List<EventField> fields, Set<String> behind, boolean forSystemsOnly) {

    PlatformEvent {
        fields = List.copyOf(fields);
        behind = Set.copyOf(behind);
    }

    /** An event for whoever sees all records of these objects. */
    static <E extends Record> PlatformEvent<E> about(String topic, String type, Class<E> payload, String... objects) {
        return new PlatformEvent<>(
                new Subscription<>(topic, type, payload),
                ApiName.of(payload.getSimpleName()) + "__e",
                Arrays.stream(payload.getRecordComponents()).map(EventField::of).toList(),
                Set.of(objects),
                false);
    }

    /** The same for administrators and integrations only. */
    PlatformEvent<E> forSystems() {
        return new PlatformEvent<>(source, name, fields, behind, true);
    }

    String channel() {
        return "/event/" + name;
    }

    String label() {
        return name.substring(0, name.length() - "__e".length()).replace('_', ' ');
    }

    /** What subscribers get of it, as JSON. Only Truce publishes, so it is the creator. */
    String payloadOf(IncomingEvent<E> event) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("CreatedById", Actor.SYSTEM_USER_ID);
        told.put(
                "CreatedDate", event.occurredAt().truncatedTo(ChronoUnit.MILLIS).toString());
        JsonNode payload = EventJson.MAPPER.valueToTree(event.payload());
        fields.forEach(field -> field.copy(payload, told));
        return EventJson.write(told);
    }
}
