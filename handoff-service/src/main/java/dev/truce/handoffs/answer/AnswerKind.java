package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an answer looks like: one value ({@code DATE}), several values together ({@code DATE+TEXT},
 * {@code users:NUMBER+sites:NUMBER}) or a list ({@code LIST<CRITERION>}). The word is data of a template item.
 */
public sealed interface AnswerKind permits SingleKind, ShapeKind, ListKind {

    /** The word that names the kind in a template. */
    String word();

    /** The value in its normalised form; problems are added to {@code reading}. */
    JsonNode read(JsonNode sent, AnswerRules rules, Reading reading);

    /** Whether a list of this shape is meant, such as {@code ASSUMPTION}. */
    default boolean isListOf(String shape) {
        return false;
    }

    /**
     * The kind that a word names.
     *
     * @throws NoSuchAnswerKind when it names none
     */
    static AnswerKind parse(String word) {
        String text = word.replace(" ", "");
        if (text.equals("LIST")) {
            return new ListKind(text, SingleKind.TEXT);
        }
        if (text.startsWith("LIST<") && text.endsWith(">")) {
            return new ListKind(text, ListKind.entry(text.substring("LIST<".length(), text.length() - 1)));
        }
        return value(text);
    }

    /** One value, or several together. */
    static AnswerKind value(String text) {
        if (!text.contains("+") && !text.contains(":")) {
            return single(text);
        }
        List<ShapeKind.Part> parts =
                Arrays.stream(text.split("\\+", -1)).map(AnswerKind::part).toList();
        if (parts.stream().map(ShapeKind.Part::name).distinct().count() < parts.size()) {
            throw new NoSuchAnswerKind(text, "two values share a name; name them, such as users:NUMBER+sites:NUMBER");
        }
        return new ShapeKind(text, parts);
    }

    private static ShapeKind.Part part(String text) {
        int colon = text.indexOf(':');
        SingleKind kind = single(text.substring(colon + 1));
        String name = colon < 0 ? kind.memberName() : text.substring(0, colon);
        if (!name.matches("[a-z][A-Za-z0-9]*")) {
            throw new NoSuchAnswerKind(text, "'%s' is no name of a value".formatted(name));
        }
        return ShapeKind.Part.governed(name, kind);
    }

    private static SingleKind single(String text) {
        return Optional.of(text)
                .flatMap(SingleKind::named)
                .orElseThrow(() -> new NoSuchAnswerKind(
                        text,
                        "kinds are %s, several of them joined by +, or LIST<…>"
                                .formatted(Arrays.toString(SingleKind.values()))));
    }

    /** A word in a template names no kind of answer. */
    final class NoSuchAnswerKind extends Refusal {
        NoSuchAnswerKind(String word, String right) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "'%s' is no kind of answer: %s".formatted(word, right),
                    "Kind__c");
        }
    }
}
