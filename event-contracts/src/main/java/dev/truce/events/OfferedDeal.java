package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An open deal as it is offered to the customer: all that delivery has to know to prepare for it.
 *
 * @param name what the deal is called
 * @param type why the customer buys
 * @param ownerId the user who owns the deal
 * @param reopenSeq how often the deal was reopened, from 0
 * @param dealRevision how often the deal was amended after a close, from 1
 * @param expectedCloseDate the day the deal is expected to close
 * @param salesTeam everybody who sells the deal, its owner included
 * @param amount the value in the currency of the deal; absent when nobody has priced it
 * @param currencyIsoCode ISO 4217 code of every amount in this event
 * @param billingModel the picklist value of Billing_Model__c
 * @param contractedStart the start in the contract
 * @param contractedGoLive the go-live in the contract
 * @param requestedGoLive the go-live that the customer asked for
 * @param committedGoLive the go-live that delivery agreed to
 * @param hardDeadline whether the customer cannot move the go-live
 * @param deliveryUnitId the unit that will deliver, where it is named
 * @param proposedAcceptorId the project manager whom the sellers propose as acceptor of the handoff
 * @param industry the industry of the deal: that of the account unless overridden
 * @param engagementType the picklist value of Engagement_Type__c
 * @param problemToSolve the customer's problem, in the customer's words
 * @param requestedSolution what the customer asked for
 * @param recommendedSolution what we recommend instead or in addition
 * @param lines what is to be sold
 * @param needsDelivery whether somebody has to deliver anything of it
 * @param soldEffortHours hours to be sold, the sum of the lines
 * @param resourceDemand who will be needed, and when
 * @param commitments how many promises the sale recorded
 * @param openAssumptions how many assumptions nobody has confirmed yet
 */
@Value.Builder
public record OfferedDeal(
        String name,
        DealType type,
        String ownerId,
        int reopenSeq,
        int dealRevision,
        LocalDate expectedCloseDate,
        List<DealClosed.SalesTeamMember> salesTeam,
        @Nullable BigDecimal amount,
        String currencyIsoCode,
        @Nullable String billingModel,
        @Nullable LocalDate contractedStart,
        @Nullable LocalDate contractedGoLive,
        @Nullable LocalDate requestedGoLive,
        @Nullable LocalDate committedGoLive,
        boolean hardDeadline,
        @Nullable String deliveryUnitId,
        @Nullable String proposedAcceptorId,
        @Nullable String industry,
        @Nullable String engagementType,
        @Nullable String problemToSolve,
        @Nullable String requestedSolution,
        @Nullable String recommendedSolution,
        List<DealClosed.Line> lines,
        boolean needsDelivery,
        BigDecimal soldEffortHours,
        List<DealClosed.Demand> resourceDemand,
        int commitments,
        int openAssumptions)
        implements DealOffer {

    public OfferedDeal {
        salesTeam = List.copyOf(salesTeam);
        lines = List.copyOf(lines);
        resourceDemand = List.copyOf(resourceDemand);
    }
}
