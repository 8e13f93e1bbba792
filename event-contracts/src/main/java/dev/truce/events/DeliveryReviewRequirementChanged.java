package dev.truce.events;

import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whether a deal needs a delivery review, or why, has changed with its scope.
 *
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param required whether it cannot be closed without a review
 * @param reasons why; empty when none is required
 * @param scopeVersion the version of the scope that was judged
 * @param scopeFingerprint SHA-256 of that scope, in hexadecimal
 * @param standardisationPct share of the amount that is standard, in percent; absent without lines
 * @param expertiseCoveragePct share of the effort whose skills delivery has, in percent
 * @param firstOfKind whether nobody has delivered something of it before
 * @param soldEffortHours hours sold, the sum of the lines
 */
@Value.Builder
public record DeliveryReviewRequirementChanged(
        String dealId,
        @Nullable String accountId,
        boolean required,
        List<Reason> reasons,
        int scopeVersion,
        String scopeFingerprint,
        @Nullable BigDecimal standardisationPct,
        BigDecimal expertiseCoveragePct,
        boolean firstOfKind,
        BigDecimal soldEffortHours) {
    public static final String TYPE = "truce.delivery-review.requirement-changed.v1";
    public static final String TOPIC = Topics.DEALS;

    public DeliveryReviewRequirementChanged {
        reasons = List.copyOf(reasons);
    }

    /**
     * One reason why a deal needs a review.
     *
     * @param code the rule that asks for it
     * @param text what was found
     */
    public record Reason(RequirementCode code, String text) {}
}
