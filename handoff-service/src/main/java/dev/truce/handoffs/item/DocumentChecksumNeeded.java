package dev.truce.handoffs.item;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A document is verified that nobody could recognise again. */
final class DocumentChecksumNeeded extends Refusal {

    DocumentChecksumNeeded(String key) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Item %s links a document: send the sha256 of what you verified".formatted(key),
                "sha256");
    }
}
