package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Any number of entries of one kind, sent as a JSON array. Where a list without entries must be attested, the
 * attestation is sent instead of it: {@code {"attested": "none made"}}.
 */
record ListKind(String word, AnswerKind entry) implements AnswerKind {
    private static final int MOST_ENTRIES = 500;
    private static final String ATTESTED = "attested";
    /** These tell by themselves what they are about; a bare number needs a name beside it. */
    private static final Set<SingleKind> SELF_EXPLAINING = EnumSet.of(
            SingleKind.TEXT, SingleKind.LONG_TEXT, SingleKind.CONTACT, SingleKind.USER, SingleKind.DOCUMENT_LINK);

    static AnswerKind entry(String text) {
        if (EntryShapes.named(text).isPresent()) {
            return EntryShapes.named(text).get();
        }
        AnswerKind kind = AnswerKind.value(text);
        return kind instanceof SingleKind single && !SELF_EXPLAINING.contains(single) ? named(single) : kind;
    }

    private static ShapeKind named(SingleKind single) {
        return new ShapeKind(
                single.word(),
                List.of(ShapeKind.Part.required("name", SingleKind.TEXT), ShapeKind.Part.governed("value", single)));
    }

    @Override
    public boolean isListOf(String shape) {
        return entry.word().equals(shape);
    }

    @Override
    public JsonNode read(JsonNode sent, AnswerRules rules, Reading reading) {
        if (sent.isObject() && sent.has(ATTESTED)) {
            return attestation((ObjectNode) sent, rules, reading);
        }
        if (!sent.isArray()) {
            return reading.wrong("must be an array" + orAttested(rules));
        }
        if (sent.isEmpty() && rules.emptyAttestation() != null) {
            return reading.wrong("must not be empty" + orAttested(rules));
        }
        int fewest = rules.minItems() == null ? 0 : rules.minItems();
        int most = rules.maxItems() == null ? MOST_ENTRIES : rules.maxItems();
        if (sent.size() < fewest || sent.size() > most) {
            return reading.wrong("must have %d to %d entries, it has %d".formatted(fewest, most, sent.size()));
        }
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < sent.size(); i++) {
            entries.add(entry.read(sent.get(i), rules, reading.at(i)));
        }
        return entries;
    }

    private static JsonNode attestation(ObjectNode sent, AnswerRules rules, Reading reading) {
        String expected = rules.emptyAttestation();
        if (expected == null) {
            return reading.wrong("must be an array: there is nothing to attest for this item");
        }
        String said = sent.path(ATTESTED).asText("").strip();
        return sent.size() == 1 && said.equalsIgnoreCase(expected)
                ? JsonNodeFactory.instance.objectNode().put(ATTESTED, expected)
                : reading.wrong("must be an array" + orAttested(rules));
    }

    private static String orAttested(AnswerRules rules) {
        return rules.emptyAttestation() == null
                ? ""
                : "; where there is nothing to list, answer {\"attested\": \"%s\"}".formatted(rules.emptyAttestation());
    }
}
