package dev.truce.deals.review.standing;

import dev.truce.deals.review.ReviewStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The combined review status of all delivery units of a deal.
 *
 * @param status of the unit that is furthest from agreeing; null when nobody was asked
 * @param agreed whether every unit has agreed, perhaps to an earlier scope
 * @param changedSince API names of what moved beyond the tolerances since
 * @param reviewedEffort hours that the units estimated together
 * @param feasibleGoLive the earliest go-live that all of them can promise
 * @param validUntil the last day on which all of it holds
 * @param hasRed whether any dimension is red
 * @param openConditions what has to happen before the close
 */
public record UnitedReview(
        @Nullable ReviewStatus status,
        boolean agreed,
        List<String> changedSince,
        @Nullable BigDecimal reviewedEffort,
        @Nullable LocalDate feasibleGoLive,
        @Nullable LocalDate validUntil,
        boolean hasRed,
        List<String> openConditions) {

    static final UnitedReview NONE = new UnitedReview(null, false, List.of(), null, null, null, false, List.of());

    public UnitedReview {
        changedSince = List.copyOf(changedSince);
        openConditions = List.copyOf(openConditions);
    }

    /** A value of {@code Review_Status__c}. */
    public String words(boolean required) {
        if (status == null || status == ReviewStatus.WITHDRAWN) {
            return required ? "Required" : "Not Required";
        }
        return status.label();
    }

    /** Whether a unit rejected the deal or requested changes. */
    public boolean isRefused() {
        return status == ReviewStatus.REJECTED || status == ReviewStatus.CHANGES_REQUESTED;
    }

    /** Whether a close can rely on it now. */
    public boolean holds() {
        return status != null && status.agrees();
    }
}
