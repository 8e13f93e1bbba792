package dev.truce.handoffs.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a path takes of each entry of a list: all of it, one member ({@code .name}) or an object of several
 * ({@code {name=role, value=hours}}).
 */
record EntryProjection(String text) {

    JsonNode of(JsonNode entry) {
        if (text.isEmpty()) {
            return entry;
        }
        if (text.startsWith(".")) {
            return entry.path(text.substring(1));
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String[] nameAndSource : pairs()) {
            object.set(nameAndSource[0], entry.path(nameAndSource[1]));
        }
        return object;
    }

    /** The members of an entry that it takes; none: the entry itself. */
    List<String> sources() {
        if (text.startsWith(".")) {
            return List.of(text.substring(1));
        }
        return text.isEmpty()
                ? List.of()
                : pairs().stream().map(pair -> pair[1]).toList();
    }

    private List<String[]> pairs() {
        return Pattern.compile(",")
                .splitAsStream(text.substring(1, text.length() - 1))
                .map(pair -> pair.strip().split("=", 2))
                .toList();
    }
}
