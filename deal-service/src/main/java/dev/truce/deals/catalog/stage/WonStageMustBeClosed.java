package dev.truce.deals.catalog.stage;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A stage cannot win deals without ending them. */
final class WonStageMustBeClosed extends Refusal {
    WonStageMustBeClosed(String label) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Stage %s has IsWon but not IsClosed: a stage that wins a deal also closes it".formatted(label),
                "IsWon",
                "IsClosed");
    }
}
