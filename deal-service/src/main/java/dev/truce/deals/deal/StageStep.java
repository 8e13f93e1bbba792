package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/**
 * A step from one open stage to another, with what decides whether it may be taken.
 *
 * @param missingFields API names of the fields that the next stage requires and the deal does not have
 * @param backwardNeedsReason whether a step to an earlier stage has to be explained
 */
record StageStep(Stage from, Stage to, List<String> missingFields, boolean backwardNeedsReason) {

    DealEvent taken(int daysInFrom) {
        return new DealEvent.StageChanged(from.name(), to.name(), daysInFrom);
    }

    void requireAllowed(String dealId, boolean explained) {
        if (to.closed()) {
            throw new StageEndsDeals(dealId, to.name());
        }
        if (!to.canFollow(from.name())) {
            throw new StageCannotFollow(dealId, from.name(), to);
        }
        if (to.isBefore(from) && backwardNeedsReason && !explained) {
            throw new BackwardStageNeedsReason(dealId, from.name(), to.name());
        }
        if (!missingFields.isEmpty()) {
            throw new StageNeedsFields(dealId, to.name(), missingFields);
        }
    }

    /** A closed stage is reached by closing the deal. */
    static final class StageEndsDeals extends Refusal {
        StageEndsDeals(String dealId, String stageName) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s cannot pass through %s: that stage ends deals".formatted(dealId, stageName),
                    "StageName");
        }
    }

    /** The administrator lets deals enter the stage from certain stages only. */
    static final class StageCannotFollow extends Refusal {
        StageCannotFollow(String dealId, String from, Stage to) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s cannot go from %s to %s, which follows only %s"
                            .formatted(dealId, from, to.name(), String.join(", ", to.allowedPrevious())),
                    "StageName");
        }
    }

    /** A step back is explained. */
    static final class BackwardStageNeedsReason extends Refusal {
        BackwardStageNeedsReason(String dealId, String from, String to) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s goes back from %s to %s: say why in Stage_Change_Reason__c of the same change"
                            .formatted(dealId, from, to),
                    "Stage_Change_Reason__c");
        }
    }

    /** The stage requires fields that the deal does not have. */
    static final class StageNeedsFields extends Refusal {
        StageNeedsFields(String dealId, String stageName, List<String> missing) {
            super(List.of(new ApiError(
                    "Deal %s cannot enter %s before it has %s".formatted(dealId, stageName, String.join(", ", missing)),
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    missing)));
        }
    }
}
