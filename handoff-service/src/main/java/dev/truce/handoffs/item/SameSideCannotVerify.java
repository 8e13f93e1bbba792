package dev.truce.handoffs.item;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A required answer is judged on the side it came from. */
final class SameSideCannotVerify extends Refusal {

    SameSideCannotVerify(String key, String side) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Item %s was answered on the side of %s, where you stand too: another side must verify it"
                        .formatted(key, side));
    }
}
