package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The administrator lets deals enter the stage from certain stages only. */
final class StageCannotFollow extends Refusal {
    StageCannotFollow(String dealId, String from, Stage to) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s cannot go from %s to %s, which follows only %s"
                        .formatted(dealId, from, to.name(), String.join(", ", to.allowedPrevious())),
                "StageName");
    }
}
