package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.access.Directory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value validated against the kind and the rules of an item.
 *
 * @param value in its normalised form; undefined when there are problems
 * @param problems everything that is wrong, each saying what would be right; empty when the value fits
 */
public record Answer(JsonNode value, List<String> problems) {

    public Answer {
        problems = List.copyOf(problems);
    }

    /**
     * Validates a value.
     *
     * @param people knows the users that an answer may name
     */
    public static Answer read(AnswerKind kind, AnswerRules rules, @Nullable JsonNode sent, Directory people) {
        List<String> problems = new ArrayList<>();
        Reading reading = new Reading(people, "value", problems);
        JsonNode value = sent == null || sent.isNull() || sent.isMissingNode()
                ? reading.wrong("is missing: send a value of kind " + kind.word())
                : kind.read(sent, rules, reading);
        return new Answer(value, problems);
    }

    public boolean fits() {
        return problems.isEmpty();
    }
}
