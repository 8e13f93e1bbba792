package dev.truce.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the people in the story know: an answer to each question of the shipped checklist ({@code answers.yaml}). */
final class PreparedAnswers {

    private static final Pattern DAY = Pattern.compile("in (-?\\d+) days");

    private final JsonNode answers;
    private final JsonNode corrections;
    private final LocalDate today;

    private PreparedAnswers(JsonNode file, LocalDate today) {
        this.answers = file.path("answers");
        this.corrections = file.path("corrections");
        this.today = today;
    }

    /** @param today the day that the days in the file count from */
    static PreparedAnswers of(LocalDate today) {
        try (InputStream file = PreparedAnswers.class.getResourceAsStream("/demo/answers.yaml")) {
            return new PreparedAnswers(new YAMLMapper().readTree(file), today);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the answers of the demo", e);
        }
    }

    /** @throws StoryBroke if nobody in the story knows */
    JsonNode to(String key) {
        return prepared(answers, key);
    }

    JsonNode correctionOf(String key) {
        return prepared(corrections, key);
    }

    /** That the handoff meeting was held today. */
    JsonNode metBy(CastMember facilitator) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("provenance", "Documented");
        answer.putObject("value").put("date", today.toString()).put("user", facilitator.id());
        return answer;
    }

    private JsonNode prepared(JsonNode from, String key) {
        JsonNode answer = from.path(key);
        if (answer.isMissingNode()) {
            throw new StoryBroke("the checklist asks for %s, to which the demo has no answer".formatted(key));
        }
        return dated(answer);
    }

    private JsonNode dated(JsonNode node) {
        if (node.isTextual()) {
            Matcher day = DAY.matcher(node.asText());
            return day.matches()
                    ? new TextNode(today.plusDays(Long.parseLong(day.group(1))).toString())
                    : node;
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                copy.set(member.getKey(), dated(member.getValue()));
            }
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(entry -> copy.add(dated(entry)));
            return copy;
        }
        return node;
    }
}
