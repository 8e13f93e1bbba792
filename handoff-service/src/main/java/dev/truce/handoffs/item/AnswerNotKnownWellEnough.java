package dev.truce.handoffs.item;

import dev.truce.handoffs.answer.Provenance;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An answer is known less well than the item asks for. */
final class AnswerNotKnownWellEnough extends Refusal {

    AnswerNotKnownWellEnough(String key, Provenance given, Provenance minimum) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Item %s needs an answer that is at least %s, this one is %s"
                        .formatted(key, minimum.label(), given.label()),
                "provenance");
    }
}
