package dev.truce.handoffs.item;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Somebody judges an answer of their own. */
final class ProviderCannotVerify extends Refusal {

    ProviderCannotVerify(String key) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Item %s was answered by you: somebody else must verify it".formatted(key));
    }
}
