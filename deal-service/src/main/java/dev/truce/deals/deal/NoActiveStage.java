package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The stages lack one that is needed. */
final class NoActiveStage extends Refusal {
    NoActiveStage(String kind) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "There is no active %s stage: an administrator has to add or activate one under OpportunityStage"
                        .formatted(kind),
                "StageName");
    }
}
