package dev.truce.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A deal was won or lost. A won deal carries all that delivery needs to begin; nobody has to call back for it.
 *
 * @param dealId the deal
 * @param accountId the customer; absent only where a deal without one is lost
 * @param outcome how it ended
 * @param closedOn the day of the close
 * @param reopenSeq how often the deal was reopened before this close, from 0
 * @param dealRevision how often the deal was amended after a close, from 1
 * @param type why the customer buys
 * @param name what the deal is called
 * @param ownerId the user who owns the deal
 * @param stageName the closed stage, by its API name
 * @param probability 100 when won, 0 when lost
 * @param forecastCategory the forecast category of the stage
 * @param salesTeam everybody who sold the deal, its owner included
 * @param amount the value in the currency of the deal; absent when nobody has priced it
 * @param currencyIsoCode ISO 4217 code of every amount in this event
 * @param billingModel the picklist value of Billing_Model__c
 * @param contractedStart the start in the contract
 * @param contractedGoLive the go-live in the contract
 * @param requestedGoLive the go-live that the customer asked for
 * @param committedGoLive the go-live that delivery agreed to
 * @param hardDeadline whether the customer cannot move the go-live
 * @param deliveryUnitId the unit that will deliver; absent: the handoff waits until somebody names an acceptor
 * @param proposedAcceptorId the project manager whom the sellers propose as acceptor of the handoff
 * @param industry the industry of the deal: that of the account unless overridden
 * @param engagementType the picklist value of Engagement_Type__c
 * @param problemToSolve the customer's problem, in the customer's words
 * @param requestedSolution what the customer asked for
 * @param recommendedSolution what we recommend instead or in addition
 * @param lines what was sold
 * @param needsDelivery whether somebody has to deliver anything of it: false when every line sells an offering that needs no
 *     delivery; true for a deal without lines. No handoff starts and no account changes hands without it
 * @param soldEffortHours hours sold, the sum of the lines
 * @param reviewedEffortHours hours that delivery estimated in its review
 * @param deliveryReview the review that the close relied on
 * @param scopeFingerprint SHA-256 of the scope as sold, in hexadecimal
 * @param resourceDemand who is needed, and when
 * @param commitments how many promises the sale recorded
 * @param openAssumptions how many assumptions nobody has confirmed yet
 * @param overrides guards that did not hold and were overridden
 * @param contractDocument the signed contract
 * @param lossReason the picklist value of Loss_Reason__c; always there when lost
 * @param competitor who won instead, or who was beaten
 * @param splits who is credited with what part
 */
@Value.Builder
public record DealClosed(
        String dealId,
        @Nullable String accountId,
        DealOutcome outcome,
        LocalDate closedOn,
        int reopenSeq,
        int dealRevision,
        DealType type,
        String name,
        String ownerId,
        String stageName,
        int probability,
        String forecastCategory,
        List<SalesTeamMember> salesTeam,
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
        List<Line> lines,
        boolean needsDelivery,
        BigDecimal soldEffortHours,
        @Nullable BigDecimal reviewedEffortHours,
        Review deliveryReview,
        String scopeFingerprint,
        List<Demand> resourceDemand,
        int commitments,
        int openAssumptions,
        List<GuardOverride> overrides,
        @Nullable Document contractDocument,
        @Nullable String lossReason,
        @Nullable String competitor,
        List<Split> splits)
        implements DealState, DealOffer {
    public static final String TYPE = "truce.deal.closed.v1";
    public static final String TOPIC = Topics.DEALS;

    public DealClosed {
        salesTeam = List.copyOf(salesTeam);
        lines = List.copyOf(lines);
        resourceDemand = List.copyOf(resourceDemand);
        overrides = List.copyOf(overrides);
        splits = List.copyOf(splits);
    }

    @Override
    public LocalDate closeDate() {
        return closedOn;
    }

    @Override
    public boolean closed() {
        return true;
    }

    @Override
    public boolean won() {
        return outcome == DealOutcome.WON;
    }

    /**
     * The customer of a won deal.
     *
     * @throws IllegalStateException if the deal was lost without one
     */
    public String customer() {
        if (accountId == null) {
            throw new IllegalStateException("Deal " + dealId + " was closed without an account");
        }
        return accountId;
    }

    /**
     * Somebody who sold the deal.
     *
     * @param userId the user
     * @param role the picklist value of TeamMemberRole
     * @param side the side of the user; absent for an integration user
     */
    public record SalesTeamMember(String userId, String role, @Nullable Side side) {}

    /**
     * One thing that was sold.
     *
     * @param lineId the line
     * @param offeringId the standard offering; absent when bespoke
     * @param componentType what kind of thing it is
     * @param name the name of the offering, or the description of a bespoke line
     * @param amount total price of the line
     * @param effortHours hours sold with it
     * @param isStandard whether it sells a standard offering without deviation
     * @param deviations how many deviations from the standard offering were agreed
     */
    @Value.Builder
    public record Line(
            String lineId,
            @Nullable String offeringId,
            @Nullable ComponentType componentType,
            String name,
            BigDecimal amount,
            BigDecimal effortHours,
            boolean isStandard,
            int deviations) {}

    /**
     * Delivery's review as it stood at the close.
     *
     * @param id the review; absent when none was needed
     * @param state where the review stood
     * @param decidedBy the user who decided it
     * @param decidedAt when it was decided
     * @param conditions what delivery made its approval depend on
     * @param fingerprint fingerprint of the scope that was reviewed
     */
    @Value.Builder
    public record Review(
            @Nullable String id,
            ReviewState state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            List<ReviewCondition> conditions,
            @Nullable String fingerprint) {

        public Review {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * What delivery made its approval depend on.
     *
     * @param id the condition
     * @param text what has to happen
     * @param dueOn by when
     * @param status the picklist value of its status
     */
    public record ReviewCondition(String id, String text, LocalDate dueOn, String status) {}

    /**
     * People needed for a stretch of time.
     *
     * @param role what the people are
     * @param skills what they must be able to do
     * @param hours hours in all
     * @param from first day
     * @param to last day
     */
    public record Demand(String role, List<String> skills, BigDecimal hours, LocalDate from, LocalDate to) {

        public Demand {
            skills = List.copyOf(skills);
        }
    }

    /**
     * A guard that did not hold and was overridden by an executive.
     *
     * @param guard the guard, e.g. G3
     * @param by the user who overrode it
     * @param reason why
     */
    public record GuardOverride(String guard, String by, String reason) {}

    /**
     * A document that lives elsewhere.
     *
     * @param url where it is
     * @param sha256 what it was when it was linked
     */
    public record Document(String url, @Nullable String sha256) {}

    /**
     * Credit for the deal.
     *
     * @param userId who is credited
     * @param side the side of the user
     * @param type revenue or overlay
     * @param percent 0 to 100
     */
    public record Split(String userId, Side side, SplitType type, BigDecimal percent) {}
}
