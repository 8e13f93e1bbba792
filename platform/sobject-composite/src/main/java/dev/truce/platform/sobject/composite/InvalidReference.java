package dev.truce.platform.sobject.composite;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A request refers to something that no answer before it has. */
final class InvalidReference extends Refusal {
    InvalidReference(String wanted, String referenceId) {
        super(
                ErrorCode.PROCESSING_HALTED,
                "Invalid reference specified. No value for %s found in %s".formatted(wanted, referenceId));
    }
}
