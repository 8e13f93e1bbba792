package dev.truce.handoffs.item;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.answer.Answer;
import dev.truce.handoffs.answer.AnswerKind;
import dev.truce.handoffs.answer.AnswerRules;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Validates the answers to an item.
 *
 * @param itemKey of the item, for refusals
 * @param minProvenance how well an answer must be known; null: any
 */
record AnswerCheck(String itemKey, AnswerKind kind, AnswerRules rules, @Nullable Provenance minProvenance) {

    /**
     * The value of an answer, in its normalised form.
     *
     * @param people knows the users that an answer may name
     * @throws AnswerNotKnownWellEnough when it is known less well than asked for
     * @throws AnswerDoesNotFit when it is no answer to this
     */
    JsonNode require(ProvidedAnswer given, Directory people) {
        if (minProvenance != null && !given.provenance().isAtLeast(minProvenance)) {
            throw new AnswerNotKnownWellEnough(itemKey, given.provenance(), minProvenance);
        }
        Answer read = Answer.read(kind, rules, given.value(), people);
        if (!read.fits()) {
            throw new AnswerDoesNotFit(itemKey, read.problems());
        }
        return read.value();
    }

    /** As {@link #require}; empty where that refuses. */
    Optional<JsonNode> fitting(ProvidedAnswer known, Directory people) {
        Answer read = Answer.read(kind, rules, known.value(), people);
        boolean knownWell = minProvenance == null || known.provenance().isAtLeast(minProvenance);
        return read.fits() && knownWell ? Optional.of(read.value()) : Optional.empty();
    }

    /** An answer is not what the item asks for; everything that is wrong with it at once. */
    static final class AnswerDoesNotFit extends Refusal {
        AnswerDoesNotFit(String key, List<String> problems) {
            super(problems.stream()
                    .map(problem -> ApiError.of(
                            ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                            "Item %s: %s".formatted(key, problem),
                            "value"))
                    .toList());
        }
    }

    /** An answer is known less well than the item asks for. */
    static final class AnswerNotKnownWellEnough extends Refusal {
        AnswerNotKnownWellEnough(String key, Provenance given, Provenance minimum) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Item %s needs an answer that is at least %s, this one is %s"
                            .formatted(key, minimum.label(), given.label()),
                    "provenance");
        }
    }
}
