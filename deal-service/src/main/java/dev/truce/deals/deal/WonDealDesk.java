package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.catalog.stage.Stages;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What other features do to a deal after its close. They check who may do it; the deal checks its own state. */
@ApplicationScoped
public class WonDealDesk {
    private final Deals deals;
    private final Stages stages;
    private final Clock clock;
    private final SavedRecords records;

    WonDealDesk(Deals deals, Stages stages, Clock clock, SavedRecords records) {
        this.deals = deals;
        this.stages = stages;
        this.clock = clock;
        this.records = records;
    }

    /**
     * D6 and D7: the deal goes on.
     *
     * @param stageName the open stage to go back to; the first one unless given
     */
    public void reopen(String dealId, @Nullable String stageName, Undoing undoing) {
        Deal deal = deals.requireForChange(dealId);
        Stage stage = stageName == null
                ? stages.firstOpen().orElseThrow(() -> new DealRefusals.NoActiveStage("open"))
                : stages.named(stageName)
                        .filter(found -> found.active() && !found.closed())
                        .orElseThrow(() -> new DealRefusals.NoActiveStage(stageName));
        deal.afterClose().reopen(stage, undoing, clock.instant());
        records.saved(deal);
    }

    public void rescind(String dealId, Undoing undoing, LocalDate effectiveOn) {
        Deal deal = deals.requireForChange(dealId);
        Stage lost = stages.ending(false).orElseThrow(() -> new DealRefusals.NoActiveStage("lost"));
        deal.afterClose().rescind(lost, undoing, effectiveOn, clock.instant());
        records.saved(deal);
    }

    public void amend(String dealId, AgreedChange change) {
        Deal deal = deals.requireForChange(dealId);
        deal.afterClose().amend(change);
        records.saved(deal);
    }

    public void report(String dealId, Actuals actuals) {
        Deal deal = deals.requireForChange(dealId);
        deal.afterClose().report(actuals);
        records.saved(deal);
    }

    /**
     * D11: records that the splits were changed.
     *
     * @param reason why; needed once the deal is closed
     */
    public void shareCredit(String dealId, @Nullable String reason) {
        Deal deal = deals.requireForChange(dealId);
        deal.afterClose().shareCredit(reason);
        records.saved(deal);
    }
}
