package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The project tool reported what the delivery of a deal has taken so far.
 *
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param soldEffortHours hours sold, the sum of the lines
 * @param reviewedEffortHours hours that delivery estimated in its review
 * @param actualEffortHours hours it has taken
 * @param actualStart when delivery began
 * @param actualGoLive when it went live
 * @param complete whether no more hours will come
 */
@Value.Builder
public record DealActualsReported(
        String dealId,
        @Nullable String accountId,
        BigDecimal soldEffortHours,
        @Nullable BigDecimal reviewedEffortHours,
        BigDecimal actualEffortHours,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualGoLive,
        boolean complete) {
    public static final String TYPE = "truce.deal.actuals-reported.v1";
    public static final String TOPIC = Topics.DEALS;
}
