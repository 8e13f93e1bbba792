package dev.truce.handoffs.template;

import com.fasterxml.jackson.databind.JsonNode;
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
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)\\}");
    private final String text;
    private final List<FactPath> paths;

    private PrefillPath(String text, List<FactPath> paths) {
        this.text = text;
        this.paths = paths;
    }

    /**
     * Reads a path.
     *
     * @throws UnreadablePrefillPath when the text is none
     */
    public static PrefillPath parse(String text) {
        List<FactPath> paths = new ArrayList<>();
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            paths.add(new FactPath(placeholders.group(1)));
        }
        PrefillPath read = new PrefillPath(text, paths.isEmpty() ? List.of(new FactPath(text)) : paths);
        if (!read.paths.stream().allMatch(FactPath::isReadable)) {
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
        paths.forEach(path -> path.requireKnown(text));
    }

    /**
     * What a deal holds there.
     *
     * @param facts as {@link ChecklistFacts#json()} writes them
     * @return empty when it holds nothing
     */
    public Optional<JsonNode> in(JsonNode facts) {
        if (!text.contains("${")) {
            return new FactPath(text).in(facts);
        }
        StringBuilder filled = new StringBuilder();
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            Optional<JsonNode> part = new FactPath(placeholders.group(1)).in(facts);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            placeholders.appendReplacement(
                    filled, Matcher.quoteReplacement(part.get().asText()));
        }
        placeholders.appendTail(filled);
        return Optional.of(new TextNode(filled.toString()));
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
