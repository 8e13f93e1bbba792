package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An open deal moved to another open stage.
 *
 * @param dealId the deal
 * @param fromStage the stage that it left
 * @param toStage the stage that it is in
 * @param accountId the customer; absent while the deal has none
 * @param name what the deal is called
 * @param type why the customer buys
 * @param ownerId the user who owns the deal
 * @param amount the value in the currency of the deal; absent while nobody has priced it
 * @param currencyIsoCode ISO 4217 code of every amount in this event
 * @param expectedCloseDate the day the deal is expected to close
 * @param probability chance of winning in percent
 * @param forecastCategory the forecast category of the stage
 * @param daysInFromStage whole days spent in the stage that it left
 */
@Value.Builder
public record DealStageChanged(
        String dealId,
        String fromStage,
        String toStage,
        @Nullable String accountId,
        String name,
        DealType type,
        String ownerId,
        @Nullable BigDecimal amount,
        String currencyIsoCode,
        LocalDate expectedCloseDate,
        int probability,
        String forecastCategory,
        int daysInFromStage)
        implements OpenDealState {
    public static final String TYPE = "truce.deal.stage-changed.v1";
    public static final String TOPIC = Topics.DEALS;

    @Override
    public String stageName() {
        return toStage;
    }
}
