package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A closed deal is open again. What was agreed with delivery is out of date.
 *
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param name what the deal is called
 * @param type why the customer buys
 * @param ownerId the user who owns the deal
 * @param amount the value in the currency of the deal; absent while nobody has priced it
 * @param currencyIsoCode ISO 4217 code of every amount in this event
 * @param stageName the stage, by its API name
 * @param probability chance of winning in percent
 * @param forecastCategory the forecast category of the stage
 * @param expectedCloseDate the day the deal is expected to close
 * @param fromOutcome how it had ended
 * @param reopenSeq how often the deal has been reopened, this time included
 * @param reason why
 * @param handoffId the handoff of the close that is undone
 * @param handoffStateAtReopen where that handoff stood, by the picklist value of its status
 */
@Value.Builder
public record DealReopened(
        String dealId,
        @Nullable String accountId,
        String name,
        DealType type,
        String ownerId,
        @Nullable BigDecimal amount,
        String currencyIsoCode,
        String stageName,
        int probability,
        String forecastCategory,
        LocalDate expectedCloseDate,
        DealOutcome fromOutcome,
        int reopenSeq,
        String reason,
        @Nullable String handoffId,
        @Nullable String handoffStateAtReopen)
        implements OpenDealState {
    public static final String TYPE = "truce.deal.reopened.v1";
    public static final String TOPIC = Topics.DEALS;
}
