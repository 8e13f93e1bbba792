package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days and ranges of days. */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 4000;

    private Dates() {}

    static JsonNode day(JsonNode sent, AnswerRules rules, Reading reading) {
        try {
            LocalDate day = LocalDate.parse(sent.asText(""));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                    ? reading.wrong("must be a day between %d and %d".formatted(FIRST_YEAR, LAST_YEAR))
                    : new TextNode(day.toString());
        } catch (DateTimeException notADay) {
            return reading.wrong("must be a day such as 2027-01-31");
        }
    }

    static JsonNode range(JsonNode sent, AnswerRules rules, Reading reading) {
        if (!sent.isObject()) {
            return reading.wrong("must be a range such as {\"from\": \"2027-01-11\", \"to\": \"2027-03-15\"}");
        }
        JsonNode from = day(sent.path("from"), rules, reading.at("from"));
        JsonNode to = day(sent.path("to"), rules, reading.at("to"));
        if (from.isTextual()
                && to.isTextual()
                && LocalDate.parse(to.textValue()).isBefore(LocalDate.parse(from.textValue()))) {
            return reading.wrong("must not end before it begins");
        }
        ObjectNode range = JsonNodeFactory.instance.objectNode();
        range.set("from", from);
        range.set("to", to);
        return range;
    }
}
