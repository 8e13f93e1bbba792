package dev.truce.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * What a service answered.
 *
 * @param asked what it was asked, to be told when the answer is not the expected one
 * @param status the HTTP status
 * @param body the JSON; missing where there was none
 */
record ApiResponse(String asked, int status, JsonNode body) {

    /** @throws StoryBroke if the status is another one */
    ApiResponse expect(int expected) {
        if (status != expected) {
            throw new StoryBroke("%s was answered with %d instead of %d: %s".formatted(asked, status, expected, body));
        }
        return this;
    }

    /** @throws StoryBroke if there is no such text in the answer */
    String text(String member) {
        JsonNode value = body.path(member);
        if (value.isMissingNode() || value.isNull()) {
            throw new StoryBroke("%s was answered without %s: %s".formatted(asked, member, body));
        }
        return value.asText();
    }

    /** A number as people write it: {@code 120,000}. */
    String number(String member) {
        text(member);
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(body.path(member).decimalValue());
    }

    /** The message of every error, where there are errors. */
    List<String> errors() {
        return StreamSupport.stream(body.spliterator(), false)
                .map(error -> error.path("message").asText())
                .toList();
    }
}
