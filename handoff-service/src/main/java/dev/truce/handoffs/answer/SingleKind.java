package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One value. */
@SuppressWarnings("ImmutableEnumChecker") // readers are stateless functions
enum SingleKind implements AnswerKind {
    TEXT(Texts::line),
    LONG_TEXT(Texts::passage),
    NUMBER(Numbers::number),
    PERCENT(Numbers::percent),
    MONEY(Numbers::money),
    DATE(Dates::day),
    DATE_RANGE(Dates::range),
    BOOLEAN(Choices::yesOrNo),
    CHOICE(Choices::one),
    MULTI_CHOICE(Choices::several),
    CONTACT(ReferenceAnswers::contact),
    USER(ReferenceAnswers::user),
    DOCUMENT_LINK(ReferenceAnswers::document),
    ATTESTATION(Choices::attested);

    private final Reader reader;

    SingleKind(Reader reader) {
        this.reader = reader;
    }

    /** Reads one value. */
    @FunctionalInterface
    interface Reader {
        JsonNode read(JsonNode sent, AnswerRules rules, Reading reading);
    }

    static Optional<SingleKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(word)).findFirst();
    }

    @Override
    public String word() {
        return name();
    }

    @Override
    public JsonNode read(JsonNode sent, AnswerRules rules, Reading reading) {
        return reader.read(sent, rules, reading);
    }

    /** {@code DOCUMENT_LINK} → {@code documentLink}: what the value is called among several. */
    String memberName() {
        StringBuilder name = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
