package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An assumption of a deal was recorded, or has changed. Carries the whole assumption after the change.
 *
 * @param assumptionId the assumption
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param statement what is assumed
 * @param basis why it is assumed
 * @param status where it stands
 * @param impactHours hours it costs when it is false
 * @param impactAmount what it costs when it is false, in the currency of the deal
 * @param costBearer who pays then
 * @param ownerId who finds out
 * @param validateBy by when
 * @param outcome what was found
 * @param proposedAmendmentId the amendment that was proposed because it is false
 * @param deleted whether it is in the recycle bin
 */
@Value.Builder
public record AssumptionChanged(
        String assumptionId,
        String dealId,
        @Nullable String accountId,
        String statement,
        @Nullable String basis,
        AssumptionStatus status,
        @Nullable BigDecimal impactHours,
        @Nullable BigDecimal impactAmount,
        @Nullable CostBearer costBearer,
        @Nullable String ownerId,
        @Nullable LocalDate validateBy,
        @Nullable String outcome,
        @Nullable String proposedAmendmentId,
        boolean deleted) {
    public static final String TYPE = "truce.assumption.changed.v1";
    public static final String TOPIC = Topics.DEALS;
}
