package dev.truce.handoffs.checklist;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Somebody answers an item that others have to answer. */
public final class OnlyProvidersAnswer extends Refusal {

    OnlyProvidersAnswer(String key, String roles) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Item %s is answered by %s of this deal, or who stands in for them".formatted(key, roles));
    }
}
