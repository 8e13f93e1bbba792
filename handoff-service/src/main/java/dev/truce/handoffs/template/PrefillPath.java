package dev.truce.handoffs.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.handoffs.template.FactNames.UnknownPrefillName;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where among the facts of a deal an answer is found, by the names that {@link FactNames} lists: {@code requestedGoLive},
 * {@code contractDocument.url}, {@code lines[].name}, {@code resourceDemand[]{name=role, value=hours}}, or a text with
 * such paths in it: {@code Asked for ${requestedSolution}}. What is empty in the deal gives no answer.
 */
public final class PrefillPath {
    private static final String NAME = "[A-Za-z][A-Za-z0-9]*";
    private static final Pattern PATH =
            Pattern.compile("%1$s(?:\\.%1$s)*(?:\\[\\](?:\\.%1$s|\\{%1$s=%1$s(?:, ?%1$s=%1$s)*\\})?)?".formatted(NAME));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)\\}");
    private final String text;
    private final List<String> paths;

    private PrefillPath(String text, List<String> paths) {
        this.text = text;
        this.paths = paths;
    }

    /**
     * Reads a path.
     *
     * @throws UnreadablePrefillPath when the text is none
     */
    public static PrefillPath parse(String text) {
        List<String> paths = new ArrayList<>();
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            paths.add(placeholders.group(1));
        }
        PrefillPath read = new PrefillPath(text, paths.isEmpty() ? List.of(text) : paths);
        if (!read.paths.stream().allMatch(path -> PATH.matcher(path).matches())) {
            throw new UnreadablePrefillPath(text);
        }
        return read;
    }

    /**
     * Makes sure that it names facts only. A path that was kept is read without asking: what it named may be gone since.
     *
     * @throws UnknownPrefillName when it names anything else, with the names there are
     */
    void requireKnown() {
        for (String path : paths) {
            int list = path.indexOf("[]");
            FactNames names = FactNames.ofDeal();
            for (String name : (list < 0 ? path : path.substring(0, list)).split("\\.", -1)) {
                names = names.of(text, name);
            }
            if (list >= 0) {
                FactNames ofEntry = names.ofEntry(text, path);
                sources(path.substring(list + 2)).forEach(source -> ofEntry.of(text, source));
            }
        }
    }

    /**
     * What a deal holds there.
     *
     * @param facts as {@link ChecklistFacts#json()} writes them
     * @return empty when it holds nothing
     */
    public Optional<JsonNode> in(JsonNode facts) {
        if (!text.contains("${")) {
            return resolve(text, facts);
        }
        StringBuilder filled = new StringBuilder();
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            Optional<JsonNode> part = resolve(placeholders.group(1), facts);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            placeholders.appendReplacement(
                    filled, Matcher.quoteReplacement(part.get().asText()));
        }
        placeholders.appendTail(filled);
        return Optional.of(new TextNode(filled.toString()));
    }

    private static Optional<JsonNode> resolve(String path, JsonNode facts) {
        int list = path.indexOf("[]");
        JsonNode found = member(list < 0 ? path : path.substring(0, list), facts);
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
        for (String[] nameAndSource : pairs(projection)) {
            object.set(nameAndSource[0], entry.path(nameAndSource[1]));
        }
        return object;
    }

    /** The members of an entry that a projection takes. */
    private static List<String> sources(String projection) {
        if (projection.startsWith(".")) {
            return List.of(projection.substring(1));
        }
        return projection.isEmpty()
                ? List.of()
                : pairs(projection).stream().map(pair -> pair[1]).toList();
    }

    private static List<String[]> pairs(String projection) {
        return Pattern.compile(",")
                .splitAsStream(projection.substring(1, projection.length() - 1))
                .map(pair -> pair.strip().split("=", 2))
                .toList();
    }

    private static JsonNode member(String path, JsonNode facts) {
        JsonNode found = facts;
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

    /** A prefill path names no place in a closed deal. */
    static final class UnreadablePrefillPath extends Refusal {
        UnreadablePrefillPath(String path) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    ("The prefill path '%s' cannot be read. Write such as: requestedGoLive, lines[].name, "
                                    + "resourceDemand[]{name=role, value=hours}, or a text with ${requestedSolution} in it")
                            .formatted(path),
                    "Prefill_Path__c");
        }
    }
}
