package dev.truce.handoffs.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a closed deal an answer is found, by the member names of the event DealClosed: {@code requestedGoLive},
 * {@code contractDocument.url}, {@code lines[].name}, {@code resourceDemand[]{name=role, value=hours}}, or a text with
 * such paths in it: {@code Asked for ${requestedSolution}}. What is empty in the deal gives no answer.
 */
public final class PrefillPath {
    private static final String NAME = "[A-Za-z][A-Za-z0-9]*";
    private static final Pattern PATH =
            Pattern.compile("%1$s(?:\\.%1$s)*(?:\\[\\](?:\\.%1$s|\\{%1$s=%1$s(?:, ?%1$s=%1$s)*\\})?)?".formatted(NAME));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)\\}");
    private final String text;

    private PrefillPath(String text) {
        this.text = text;
    }

    /**
     * Reads a path.
     *
     * @throws UnreadablePrefillPath when the text is none
     */
    public static PrefillPath parse(String text) {
        Matcher placeholders = PLACEHOLDER.matcher(text);
        boolean any = false;
        while (placeholders.find()) {
            any = true;
            requirePath(text, placeholders.group(1));
        }
        if (!any) {
            requirePath(text, text);
        }
        return new PrefillPath(text);
    }

    private static void requirePath(String text, String path) {
        if (!PATH.matcher(path).matches()) {
            throw new UnreadablePrefillPath(text);
        }
    }

    /** What the deal holds there; empty when it holds nothing. */
    public Optional<JsonNode> in(JsonNode deal) {
        if (!text.contains("${")) {
            return resolve(text, deal);
        }
        StringBuilder filled = new StringBuilder();
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            Optional<JsonNode> part = resolve(placeholders.group(1), deal);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            placeholders.appendReplacement(
                    filled, Matcher.quoteReplacement(part.get().asText()));
        }
        placeholders.appendTail(filled);
        return Optional.of(new TextNode(filled.toString()));
    }

    private static Optional<JsonNode> resolve(String path, JsonNode deal) {
        int list = path.indexOf("[]");
        JsonNode found = member(list < 0 ? path : path.substring(0, list), deal);
        if (list >= 0) {
            return entries(found, path.substring(list + 2));
        }
        return isEmpty(found) ? Optional.empty() : Optional.of(found);
    }

    private static Optional<JsonNode> entries(JsonNode list, String projection) {
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entry : list) {
            JsonNode projected = projected(entry, projection);
            if (!isEmpty(projected)) {
                entries.add(projected);
            }
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    private static JsonNode projected(JsonNode entry, String projection) {
        if (projection.isEmpty()) {
            return entry;
        }
        if (projection.startsWith(".")) {
            return entry.path(projection.substring(1));
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String pair : projection.substring(1, projection.length() - 1).split(",", -1)) {
            String[] nameAndSource = pair.strip().split("=", 2);
            object.set(nameAndSource[0], entry.path(nameAndSource[1]));
        }
        return object;
    }

    private static JsonNode member(String path, JsonNode deal) {
        JsonNode found = deal;
        for (String name : path.split("\\.", -1)) {
            found = found.path(name);
        }
        return found;
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.textValue().isBlank())
                || (node.isContainerNode() && node.isEmpty());
    }
}
