package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An item would be verified by the side that provides it. */
final class VerifierOnProvidersSide extends Refusal {

    VerifierOnProvidersSide(String key, ItemRole verifier) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Item %s is provided on the side of %s and cannot be verified there: name a verifier of another side"
                        .formatted(key, verifier.side().label()),
                "Verifier_Roles__c");
    }
}
