package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads choices, yes or no, and attestations. */
final class Choices {
    private Choices() {}

    static JsonNode one(JsonNode sent, AnswerRules rules, Reading reading) {
        if (!sent.isTextual() || sent.textValue().isBlank()) {
            return reading.wrong("must be a choice" + listed(rules.choices()));
        }
        if (rules.choices().isEmpty()) {
            return new TextNode(sent.textValue().strip());
        }
        Optional<String> chosen = chosen(sent.textValue().strip(), rules.choices());
        return chosen.<JsonNode>map(TextNode::new).orElseGet(() -> reading.wrong("must be" + listed(rules.choices())));
    }

    static JsonNode several(JsonNode sent, AnswerRules rules, Reading reading) {
        if (!sent.isArray() || sent.isEmpty()) {
            return reading.wrong("must be an array of at least one choice" + listed(rules.choices()));
        }
        ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            JsonNode choice = one(sent.get(i), rules, reading.at(i));
            if (seen.add(choice)) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    static JsonNode yesOrNo(JsonNode sent, AnswerRules rules, Reading reading) {
        return sent.isBoolean() ? sent : reading.wrong("must be true or false");
    }

    /** An attestation is made or it is not there: there is no "not attested" answer. */
    static JsonNode attested(JsonNode sent, AnswerRules rules, Reading reading) {
        return sent.isBoolean() && sent.booleanValue()
                ? BooleanNode.TRUE
                : reading.wrong("must be true: it is attested by whoever answers, or left unanswered");
    }

    /** A choice may have a label, {@code T&M=Time and Materials}; either names it. */
    private static Optional<String> chosen(String sent, List<String> choices) {
        for (String choice : choices) {
            String[] valueAndLabel = choice.split("=", 2);
            for (String name : valueAndLabel) {
                if (name.strip().equalsIgnoreCase(sent)) {
                    return Optional.of(valueAndLabel[0].strip());
                }
            }
        }
        return Optional.empty();
    }

    private static String listed(List<String> choices) {
        return choices.isEmpty() ? "" : " one of " + String.join(", ", choices);
    }
}
