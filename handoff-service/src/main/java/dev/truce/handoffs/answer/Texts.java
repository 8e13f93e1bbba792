package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads texts. */
final class Texts {
    private static final int LINE = 255;
    private static final int PASSAGE = 32_000;

    private Texts() {}

    static JsonNode line(JsonNode sent, AnswerRules rules, Reading reading) {
        return text(sent, rules, LINE, reading);
    }

    static JsonNode passage(JsonNode sent, AnswerRules rules, Reading reading) {
        return text(sent, rules, PASSAGE, reading);
    }

    private static JsonNode text(JsonNode sent, AnswerRules rules, int kindLength, Reading reading) {
        if (!sent.isTextual()) {
            return reading.wrong("must be a text");
        }
        String text = sent.textValue().strip();
        int longest = orElse(rules.maxLength(), kindLength);
        int shortest = orElse(rules.minLength(), 1);
        if (text.length() > longest) {
            return reading.wrong("must have at most %d characters, it has %d".formatted(longest, text.length()));
        }
        if (text.length() < shortest) {
            return reading.wrong(
                    shortest == 1
                            ? "must not be empty"
                            : "must have at least %d characters, it has %d".formatted(shortest, text.length()));
        }
        if (rules.pattern() != null && !text.matches(rules.pattern())) {
            return reading.wrong("must match the pattern " + rules.pattern());
        }
        return new TextNode(text);
    }

    private static int orElse(@Nullable Integer rule, int otherwise) {
        return rule == null ? otherwise : rule;
    }
}
