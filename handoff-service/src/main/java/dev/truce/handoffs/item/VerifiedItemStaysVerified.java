package dev.truce.handoffs.item;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A settled item is sent back: what was agreed is not litigated again. */
final class VerifiedItemStaysVerified extends Refusal {

    VerifiedItemStaysVerified(String key) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Item %s is verified and stays so: return what is not settled".formatted(key),
                "reasons");
    }
}
