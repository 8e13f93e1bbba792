package dev.truce.deals.deal;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.deals.stage.Stages;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.FieldInput;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.row.SavedRecords;
import dev.truce.platform.sobject.row.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Use case: close a deal by the action. It writes the same fields through the same definition as a PATCH does. */
@ApplicationScoped
class CloseDeal {
    private final Deals deals;
    private final Stages stages;
    private final SObjectType<Deal> opportunity;
    private final AccessPolicy access;
    private final CurrentActor actor;
    private final SavedRecords records;

    CloseDeal(
            Deals deals,
            Stages stages,
            SObjectType<Deal> opportunity,
            AccessPolicy access,
            CurrentActor actor,
            SavedRecords records) {
        this.deals = deals;
        this.stages = stages;
        this.opportunity = opportunity;
        this.access = access;
        this.actor = actor;
        this.records = records;
    }

    @Transactional
    ClosedDeal close(String dealId, CloseRequest request, @Nullable String ifMatch) {
        access.require(actor.get(), Operation.UPDATE, opportunity);
        boolean won = request.isWon();
        Deal deal = deals.requireForChange(dealId);
        Versions.require(deal, ifMatch);
        if (deal.isClosed()) {
            throw new DealAlreadyClosed(deal.id(), deal.standing().stageName());
        }
        write(deal, "Loss_Reason__c", request.lossReason());
        write(deal, "Competitor__c", request.competitor());
        write(deal, "CloseDate", request.closedOn());
        write(deal, "StageName", endOf(won));
        return ClosedDeal.of(records.saved(deal));
    }

    private String endOf(boolean won) {
        return stages.ending(won)
                .orElseThrow(() -> new NoActiveStage(won ? "won" : "lost"))
                .name();
    }

    private void write(Deal deal, String fieldName, @Nullable String value) {
        if (value != null) {
            SObjectField<Deal, ?> field = opportunity.field(fieldName).orElseThrow();
            field.write(deal, new FieldInput(field.name(), field.label(), new TextNode(value), 1, 1));
        }
    }
}
