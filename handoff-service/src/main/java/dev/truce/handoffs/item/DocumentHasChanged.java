package dev.truce.handoffs.item;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The document behind a link is not the one that was provided. */
final class DocumentHasChanged extends Refusal {

    DocumentHasChanged(String key, String linked, String seen) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Item %s was provided with the document %s, but %s was verified: dispute it as Wrong Version"
                        .formatted(key, linked, seen),
                "sha256");
    }
}
