package dev.truce.platform.sobject.composite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.platform.sobject.door.SubAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The answers given so far, and the references into them: {@code @{NewAccount.id}}, {@code @{found.records[0].Name}}. */
final class KnownAnswers {
    private static final Pattern REFERENCE = Pattern.compile("@\\{(?<id>\\w+)(?<path>(?:\\.\\w+|\\[\\d{1,6}])*)}");
    private static final Pattern STEP = Pattern.compile("\\.(?<member>\\w+)|\\[(?<index>\\d+)]");
    private final Map<String, SubAnswer> byReference = new HashMap<>();

    void add(String referenceId, SubAnswer answer) {
        byReference.put(referenceId, answer);
    }

    /**
     * A text with every reference replaced by what it names.
     *
     * @throws InvalidReference when there is no such answer, it is a failure, or it has no such value
     */
    String resolve(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(reference ->
                        Matcher.quoteReplacement(value(reference.group()).asText()));
    }

    /** A body likewise; a text that is nothing but a reference becomes the value itself. */
    @Nullable JsonNode resolve(@Nullable JsonNode body) {
        if (body instanceof TextNode text) {
            return REFERENCE.matcher(text.asText()).matches()
                    ? value(text.asText())
                    : TextNode.valueOf(resolve(text.asText()));
        }
        if (body instanceof ObjectNode object) {
            ObjectNode resolved = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> resolved.set(member.getKey(), resolve(member.getValue())));
            return resolved;
        }
        if (body instanceof ArrayNode array) {
            ArrayNode resolved = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> resolved.add(resolve(item)));
            return resolved;
        }
        return body;
    }

    private JsonNode value(String text) {
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.matches()) {
            throw new IllegalArgumentException(text);
        }
        String id = reference.group("id");
        String wanted = text.substring(2, text.length() - 1);
        SubAnswer answer = byReference.get(id);
        JsonNode at = answer == null || answer.isFailure() ? null : answer.body();
        Matcher step = STEP.matcher(reference.group("path"));
        while (at != null && step.find()) {
            String member = step.group("member");
            at = member == null ? at.get(Integer.parseInt(step.group("index"))) : at.get(member);
        }
        if (at == null || at.isNull()) {
            throw new InvalidReference(wanted, id);
        }
        return at;
    }
}
