package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several named values together, sent as a JSON object. A name that is not one of them is refused, because it is
 * most likely a typing error.
 */
record ShapeKind(String word, List<Part> parts) implements AnswerKind {

    ShapeKind {
        parts = List.copyOf(parts);
    }

    /**
     * One value of several.
     *
     * @param rules its own rules; null when the rules of the item govern it
     */
    record Part(String name, SingleKind kind, boolean required, @Nullable AnswerRules rules) {

        static Part governed(String name, SingleKind kind) {
            return new Part(name, kind, true, null);
        }

        static Part required(String name, SingleKind kind) {
            return new Part(name, kind, true, AnswerRules.NONE);
        }

        static Part required(String name, SingleKind kind, AnswerRules rules) {
            return new Part(name, kind, true, rules);
        }

        static Part optional(String name, SingleKind kind) {
            return new Part(name, kind, false, AnswerRules.NONE);
        }

        static Part optional(String name, SingleKind kind, AnswerRules rules) {
            return new Part(name, kind, false, rules);
        }
    }

    @Override
    public JsonNode read(JsonNode sent, AnswerRules rules, Reading reading) {
        if (!sent.isObject()) {
            return reading.wrong("must be an object with %s".formatted(names()));
        }
        for (Iterator<String> sentNames = sent.fieldNames(); sentNames.hasNext(); ) {
            String name = sentNames.next();
            if (parts.stream().noneMatch(part -> part.name().equals(name))) {
                reading.at(name).wrong("is not known: there are %s".formatted(names()));
            }
        }
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        for (Part part : parts) {
            JsonNode value = sent.path(part.name());
            if (!value.isMissingNode() && !value.isNull()) {
                AnswerRules own = part.rules() == null ? rules : part.rules();
                read.set(part.name(), part.kind().read(value, own, reading.at(part.name())));
            } else if (part.required()) {
                reading.at(part.name()).wrong("is missing");
            }
        }
        return read;
    }

    private String names() {
        return parts.stream()
                .map(part -> part.required() ? part.name() : part.name() + " (optional)")
                .collect(Collectors.joining(", "));
    }
}
