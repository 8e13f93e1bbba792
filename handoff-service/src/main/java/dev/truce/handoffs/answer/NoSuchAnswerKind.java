package dev.truce.handoffs.answer;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A word in a template names no kind of answer. */
public final class NoSuchAnswerKind extends Refusal {

    NoSuchAnswerKind(String word, String right) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "'%s' is no kind of answer: %s".formatted(word, right),
                "Kind__c");
    }
}
