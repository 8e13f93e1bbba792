package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.id.RecordId;
import java.util.List;
import java.util.Optional;

/** Reads what points elsewhere: people of the customer, people of ours, documents. */
final class ReferenceAnswers {
    private static final String USER_PREFIX = "005";
    private static final AnswerRules EMAIL = pattern("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final AnswerRules URL = pattern("https?://\\S+");
    private static final AnswerRules SHA_256 = pattern("[0-9a-fA-F]{64}");
    private static final ShapeKind CONTACT = new ShapeKind(
            "CONTACT",
            List.of(
                    ShapeKind.Part.required("name", SingleKind.TEXT),
                    ShapeKind.Part.optional("title", SingleKind.TEXT),
                    ShapeKind.Part.optional("email", SingleKind.TEXT, EMAIL),
                    ShapeKind.Part.optional("phone", SingleKind.TEXT),
                    ShapeKind.Part.optional("channel", SingleKind.TEXT),
                    ShapeKind.Part.optional("contactId", SingleKind.TEXT)));
    private static final ShapeKind DOCUMENT = new ShapeKind(
            "DOCUMENT_LINK",
            List.of(
                    ShapeKind.Part.required("url", SingleKind.LONG_TEXT, URL),
                    ShapeKind.Part.optional("title", SingleKind.TEXT),
                    ShapeKind.Part.optional("sha256", SingleKind.TEXT, SHA_256)));

    private ReferenceAnswers() {}

    static JsonNode contact(JsonNode sent, AnswerRules rules, Reading reading) {
        JsonNode contact = CONTACT.read(sent, AnswerRules.NONE, reading);
        if (contact.isObject() && !contact.has("email") && !contact.has("phone")) {
            return reading.wrong("must say how to reach the contact: add email or phone");
        }
        return contact;
    }

    static JsonNode document(JsonNode sent, AnswerRules rules, Reading reading) {
        return DOCUMENT.read(sent, AnswerRules.NONE, reading);
    }

    static JsonNode user(JsonNode sent, AnswerRules rules, Reading reading) {
        Optional<String> id = sent.isTextual() ? RecordId.parse(sent.textValue().strip()) : Optional.empty();
        if (id.isEmpty() || !RecordId.prefixOf(id.get()).equals(USER_PREFIX)) {
            return reading.wrong("must be the id of a user, such as 0055e0000000001AAA");
        }
        Optional<Actor> person = reading.person(id.get());
        if (person.isEmpty()) {
            return reading.wrong("names %s, who is not an active user".formatted(id.get()));
        }
        if (rules.excludedSide() != null
                && rules.excludedSide().equals(person.get().sideLabel())) {
            return reading.wrong("names %s, who stands on the side of %s: somebody from another side is needed"
                    .formatted(id.get(), rules.excludedSide()));
        }
        return new TextNode(id.get());
    }

    private static AnswerRules pattern(String regex) {
        return new AnswerRules(null, null, null, null, regex, List.of(), null, null, null, false, null);
    }
}
