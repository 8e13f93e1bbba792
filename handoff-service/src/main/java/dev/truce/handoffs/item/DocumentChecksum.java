package dev.truce.handoffs.item;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares the document that was verified with the one that was provided, by checksum. */
final class DocumentChecksum {
    private DocumentChecksum() {}

    /**
     * The checksum of the document that was verified.
     *
     * @param linked checksum of the document that the answer links, where it says it
     * @param seen checksum of the document that was looked at, where that was said
     * @param needed whether a document must be known by its checksum
     */
    static @Nullable String verified(String itemKey, @Nullable String linked, @Nullable String seen, boolean needed) {
        String known = seen == null ? linked : seen;
        if (known == null && needed) {
            throw new DocumentChecksumNeeded(itemKey);
        }
        if (known != null && linked != null && !linked.equalsIgnoreCase(known)) {
            throw new DocumentHasChanged(itemKey, linked, known);
        }
        return known == null ? null : known.toLowerCase(Locale.ROOT);
    }

    /** A document is verified that nobody could recognise again. */
    static final class DocumentChecksumNeeded extends Refusal {
        DocumentChecksumNeeded(String key) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Item %s links a document: send the sha256 of what you verified".formatted(key),
                    "sha256");
        }
    }

    /** The document behind a link is not the one that was provided. */
    static final class DocumentHasChanged extends Refusal {
        DocumentHasChanged(String key, String linked, String seen) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Item %s was provided with the document %s, but %s was verified: dispute it as Wrong Version"
                            .formatted(key, linked, seen),
                    "sha256");
        }
    }
}
