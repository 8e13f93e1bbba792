package dev.truce.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.route.RequestRouter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Takes out of a service's answer what it has only copies of: the master tells it. */
@Singleton
class MasteredPart {
    private static final String OBJECTS = "sobjects";
    private static final String FOUND = "searchRecords";
    private final RequestRouter router;

    MasteredPart(RequestRouter router) {
        this.router = router;
    }

    JsonNode of(Backend backend, JsonNode answer) {
        if (answer instanceof ArrayNode records) {
            return without(records, record -> typeOf(record), backend);
        }
        if (answer instanceof ObjectNode object) {
            for (String list : List.of(OBJECTS, FOUND)) {
                if (object.get(list) instanceof ArrayNode entries) {
                    object.set(
                            list,
                            without(
                                    entries,
                                    list.equals(OBJECTS) ? MasteredPart::nameOf : MasteredPart::typeOf,
                                    backend));
                }
            }
        }
        return answer;
    }

    private interface ObjectOf {
        String name(JsonNode entry);
    }

    private ArrayNode without(ArrayNode entries, ObjectOf object, Backend backend) {
        ArrayNode own = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entry : entries) {
            Optional<Backend> master = router.object(object.name(entry));
            if (master.isEmpty() || master.get().equals(backend)) {
                own.add(entry);
            }
        }
        return own;
    }

    private static String nameOf(JsonNode description) {
        return description.path("name").asText();
    }

    private static String typeOf(JsonNode record) {
        return record.path("attributes").path("type").asText();
    }
}
