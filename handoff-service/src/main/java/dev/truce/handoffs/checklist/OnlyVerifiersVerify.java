package dev.truce.handoffs.checklist;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Somebody verifies an item that others have to verify. */
public final class OnlyVerifiersVerify extends Refusal {

    OnlyVerifiersVerify(String key, String roles) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Item %s is verified by %s, or who stands in for them".formatted(key, roles));
    }
}
