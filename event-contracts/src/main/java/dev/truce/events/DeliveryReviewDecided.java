package dev.truce.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Delivery decided about a deal: approved, approved with conditions, wants changes, or rejected with a
 * counter-proposal.
 *
 * @param reviewId the review
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param unitId the delivery unit that reviews; absent: whoever claims it
 * @param scopeVersion the version of the scope that is reviewed
 * @param scopeFingerprint SHA-256 of that scope, in hexadecimal
 * @param decision APPROVED, APPROVED_WITH_CONDITIONS, CHANGES_REQUESTED or REJECTED
 * @param reviewerIds who decided
 * @param tacit whether nobody did, and the policy took that for an agreement
 * @param dimensions the rating of every dimension
 * @param methodologyFit whether it can be delivered the way delivery works
 * @param reviewedEffortHours hours that delivery estimates
 * @param feasibleGoLive the earliest go-live that delivery can promise
 * @param expertiseCoveragePct share of the effort whose skills delivery has, in percent
 * @param firstOfKind whether nobody has delivered something of it before
 * @param standardisationPct share of the amount that is standard, in percent; absent without lines
 * @param conditions what the approval depends on
 * @param findings what has to be changed
 * @param reasons why it was rejected
 * @param counterProposal what delivery could do instead
 * @param validUntil the last day on which a close can rely on it
 * @param requestedAt when the clock of delivery began
 * @param decidedAt when it was decided
 */
@Value.Builder
public record DeliveryReviewDecided(
        String reviewId,
        String dealId,
        @Nullable String accountId,
        @Nullable String unitId,
        int scopeVersion,
        String scopeFingerprint,
        ReviewState decision,
        List<String> reviewerIds,
        boolean tacit,
        List<Dimension> dimensions,
        @Nullable MethodologyFit methodologyFit,
        @Nullable BigDecimal reviewedEffortHours,
        @Nullable LocalDate feasibleGoLive,
        BigDecimal expertiseCoveragePct,
        boolean firstOfKind,
        @Nullable BigDecimal standardisationPct,
        List<Condition> conditions,
        List<Finding> findings,
        List<ReviewReason> reasons,
        @Nullable String counterProposal,
        @Nullable LocalDate validUntil,
        Instant requestedAt,
        Instant decidedAt)
        implements AboutReview {
    public static final String TYPE = "truce.delivery-review.decided.v1";
    public static final String TOPIC = Topics.DEALS;

    public DeliveryReviewDecided {
        reviewerIds = List.copyOf(reviewerIds);
        dimensions = List.copyOf(dimensions);
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
        reasons = List.copyOf(reasons);
    }

    /**
     * How delivery rated one dimension.
     *
     * @param code what was rated
     * @param rating the rating
     * @param note why
     */
    public record Dimension(ReviewDimension code, Rating rating, @Nullable String note) {}

    /**
     * What delivery makes its approval depend on.
     *
     * @param id the condition
     * @param text what has to happen
     * @param gate by which moment
     * @param ownerId who sees to it
     * @param dueOn by when
     */
    public record Condition(String id, String text, ConditionGate gate, String ownerId, LocalDate dueOn) {}

    /**
     * Something that has to be changed before delivery can agree.
     *
     * @param field API name of the field or object to change
     * @param text what is wrong, and what would be right
     */
    public record Finding(String field, String text) {}
}
