package dev.truce.handoffs.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an answer of the right kind must fulfil besides. Each rule governs the values it is made for: bounds the
 * numbers, lengths and pattern the texts, choices the choices, sizes the lists.
 *
 * @param min smallest number, amount or percentage
 * @param max largest number, amount or percentage
 * @param minLength fewest characters of a text
 * @param maxLength most characters of a text
 * @param pattern regular expression that a text must match as a whole
 * @param choices what may be chosen, each {@code value} or {@code value=label}; empty: anything
 * @param minItems fewest entries of a list
 * @param maxItems most entries of a list
 * @param emptyAttestation what must be attested when a list has no entries, such as "none made"; null: no attesting
 * @param checksum whether a linked document must be known by its SHA-256 when it is verified
 * @param excludedSide the side a named user must not stand on
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record AnswerRules(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Schema(description = "What may be chosen, each `value` or `value=label`", examples = "T&M=Time and Materials")
                List<String> choices,
        @Nullable Integer minItems,
        @Nullable Integer maxItems,
        @Nullable String emptyAttestation,
        boolean checksum,
        @Nullable String excludedSide) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Nothing but the kind itself is asked for. */
    public static final AnswerRules NONE =
            new AnswerRules(null, null, null, null, null, List.of(), null, null, null, false, null);

    public AnswerRules {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    static AnswerRules choosing(String... choices) {
        return new AnswerRules(null, null, null, null, null, List.of(choices), null, null, null, false, null);
    }

    /** The rules as {@link #json()} wrote them. */
    public static AnswerRules parse(String json) {
        try {
            return JSON.readValue(json, AnswerRules.class);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("Not the rules of an answer", malformed);
        }
    }

    /** The rules that are set, as one object. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
