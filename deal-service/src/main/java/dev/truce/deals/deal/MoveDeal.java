package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.catalog.stage.Stages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * The one door of {@code StageName}: opens a new deal, moves an open one (D2), or closes it (D4, D5).
 * Writing the stage that a deal is in already changes nothing, so a client may send a whole record again.
 */
@ApplicationScoped
class MoveDeal {
    private final Stages stages;
    private final NewDeal newDeal;
    private final Closing closing;
    private final DealRights rights;
    private final RequiredFields requiredFields;
    private final DealPolicy policy;
    private final Clock clock;

    MoveDeal(
            Stages stages,
            NewDeal newDeal,
            Closing closing,
            DealRights rights,
            RequiredFields requiredFields,
            DealPolicy policy,
            Clock clock) {
        this.stages = stages;
        this.newDeal = newDeal;
        this.closing = closing;
        this.rights = rights;
        this.requiredFields = requiredFields;
        this.policy = policy;
        this.clock = clock;
    }

    void to(Deal deal, String stageName) {
        Stage stage = named(stageName);
        if (deal.isFresh()) {
            newDeal.open(deal, stage);
        } else if (stage.name().equals(deal.standing().stageName())) {
            rights.requireEditor(deal);
        } else if (stage.closed()) {
            closing.close(deal, stage);
        } else {
            rights.requireEditor(deal);
            deal.take(stepTo(stage, deal), clock.instant());
        }
    }

    private StageStep stepTo(Stage stage, Deal deal) {
        return new StageStep(
                named(deal.standing().stageName()),
                stage,
                requiredFields.missing(deal, stage),
                policy.backwardStageNeedsReason());
    }

    private Stage named(String stageName) {
        return stages.named(stageName).orElseThrow(() -> new DealRefusals.NoActiveStage(stageName));
    }
}
