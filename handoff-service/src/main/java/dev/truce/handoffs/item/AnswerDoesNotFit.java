package dev.truce.handoffs.item;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** An answer is not what the item asks for; everything that is wrong with it at once. */
final class AnswerDoesNotFit extends Refusal {

    AnswerDoesNotFit(String key, List<String> problems) {
        super(problems.stream()
                .map(problem -> ApiError.of(
                        ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, "Item %s: %s".formatted(key, problem), "value"))
                .toList());
    }
}
