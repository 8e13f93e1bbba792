package dev.truce.handoffs.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.truce.handoffs.template.FactNames.UnknownPrefillName;
import java.util.Optional;
import java.util.regex.Pattern;

/** One path among the facts of a deal, without the text around it: see {@link PrefillPath}. */
record FactPath(String path) {
    private static final String NAME = "[A-Za-z][A-Za-z0-9]*";
    private static final Pattern PATH =
            Pattern.compile("%1$s(?:\\.%1$s)*(?:\\[\\](?:\\.%1$s|\\{%1$s=%1$s(?:, ?%1$s=%1$s)*\\})?)?".formatted(NAME));
    private static final String EACH = "[]";

    boolean isReadable() {
        return PATH.matcher(path).matches();
    }

    /**
     * Makes sure that it names facts only.
     *
     * @param text that the path stands in, for the refusal
     * @throws UnknownPrefillName when it names anything else, with the names there are
     */
    void requireKnown(String text) {
        FactNames names = FactNames.ofDeal();
        for (String name : members()) {
            names = names.of(text, name);
        }
        if (isOfList()) {
            FactNames ofEntry = names.ofEntry(text, path);
            projection().sources().forEach(source -> ofEntry.of(text, source));
        }
    }

    /**
     * What a deal holds there.
     *
     * @param facts as {@link ChecklistFacts#json()} writes them
     * @return empty when it holds nothing
     */
    Optional<JsonNode> in(JsonNode facts) {
        JsonNode found = facts;
        for (String name : members()) {
            found = found.path(name);
        }
        if (isOfList()) {
            return entries(found);
        }
        return isEmpty(found) ? Optional.empty() : Optional.of(found);
    }

    private boolean isOfList() {
        return path.contains(EACH);
    }

    private String[] members() {
        return (isOfList() ? path.substring(0, path.indexOf(EACH)) : path).split("\\.", -1);
    }

    private EntryProjection projection() {
        return new EntryProjection(path.substring(path.indexOf(EACH) + EACH.length()));
    }

    private Optional<JsonNode> entries(JsonNode list) {
        EntryProjection projection = projection();
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entry : list) {
            JsonNode projected = projection.of(entry);
            if (!isEmpty(projected)) {
                entries.add(projected);
            }
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.textValue().isBlank())
                || (node.isContainerNode() && node.isEmpty());
    }
}
