package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
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
}
