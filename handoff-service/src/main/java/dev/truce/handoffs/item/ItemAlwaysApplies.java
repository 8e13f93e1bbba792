package dev.truce.handoffs.item;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import org.jspecify.annotations.Nullable;

/** An item is said not to apply that applies to every deal. */
final class ItemAlwaysApplies extends Refusal {

    ItemAlwaysApplies(String key, @Nullable String emptyAttestation) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                emptyAttestation == null
                        ? "Item %s always applies: answer it".formatted(key)
                        : "Item %s always applies: where there is nothing to list, answer {\"attested\": \"%s\"}"
                                .formatted(key, emptyAttestation),
                "Status__c");
    }
}
