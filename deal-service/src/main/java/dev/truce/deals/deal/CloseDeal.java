package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stages;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.row.SavedRecords;
import dev.truce.platform.sobject.row.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Use case: close a deal by the action. It goes through the same door as a PATCH of the stage does. */
@ApplicationScoped
class CloseDeal {
    private final Deals deals;
    private final Stages stages;
    private final SObjectType<Deal> opportunity;
    private final AccessPolicy access;
    private final CurrentActor actor;
    private final DealRights rights;
    private final MoveDeal moveDeal;
    private final SavedRecords records;

    CloseDeal(
            Deals deals,
            Stages stages,
            SObjectType<Deal> opportunity,
            AccessPolicy access,
            CurrentActor actor,
            DealRights rights,
            MoveDeal moveDeal,
            SavedRecords records) {
        this.deals = deals;
        this.stages = stages;
        this.opportunity = opportunity;
        this.access = access;
        this.actor = actor;
        this.rights = rights;
        this.moveDeal = moveDeal;
        this.records = records;
    }

    @Transactional
    ClosedDeal close(String dealId, CloseRequest request, @Nullable String ifMatch) {
        access.require(actor.get(), Operation.UPDATE, opportunity);
        boolean won = request.isWon();
        Deal deal = deals.requireForChange(dealId);
        Versions.require(deal, ifMatch);
        if (deal.isClosed()) {
            throw new DealRefusals.DealAlreadyClosed(deal.id(), deal.standing().stageName());
        }
        note(deal, request);
        moveDeal.to(deal, endOf(won));
        return ClosedDeal.of(records.saved(deal));
    }

    private String endOf(boolean won) {
        return stages.ending(won)
                .orElseThrow(() -> new DealRefusals.NoActiveStage(won ? "won" : "lost"))
                .name();
    }

    /** The fields about the end; they are validated as in a PATCH. */
    private void note(Deal deal, CloseRequest request) {
        String lossReason = request.lossReason();
        String competitor = request.competitor();
        String closedOn = request.closedOn();
        if (lossReason != null || competitor != null || closedOn != null) {
            rights.requireScopeEditor(deal);
        }
        if (lossReason != null) {
            deal.edit().explainLoss(ConclusionFields.LOSS_REASON.valueOf("Loss_Reason__c", lossReason));
        }
        if (competitor != null) {
            deal.edit().nameCompetitor(ConclusionFields.COMPETITOR.valueOf("Competitor__c", competitor));
        }
        if (closedOn != null) {
            deal.edit().expectClose(dayOf(closedOn));
        }
    }

    private static LocalDate dayOf(String closedOn) {
        LocalDate day = ConclusionFields.CLOSE_DATE.valueOf("CloseDate", closedOn);
        if (day == null) {
            throw new RequiredFieldsMissing(List.of("CloseDate"));
        }
        return day;
    }
}
