package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A deal has another owner. Stage, splits, team and closed state are never changed with it.
 *
 * @param dealId the deal
 * @param fromOwnerId the owner before
 * @param toOwnerId the owner now
 * @param cause what moved it
 * @param batchId the bulk job or transfer that moved it together with others
 * @param accountId the customer; absent while the deal has none
 * @param name what the deal is called
 * @param type why the customer buys
 * @param amount the value in the currency of the deal; absent while nobody has priced it
 * @param currencyIsoCode ISO 4217 code of every amount in this event
 * @param stageName the stage, by its API name
 * @param probability chance of winning in percent
 * @param forecastCategory the forecast category of the stage
 * @param closeDate the day the deal closed, or is expected to close
 * @param outcome how the deal ended; absent while it is open
 */
@Value.Builder
public record DealOwnerChanged(
        String dealId,
        String fromOwnerId,
        String toOwnerId,
        DealOwnerChangeCause cause,
        @Nullable String batchId,
        @Nullable String accountId,
        String name,
        DealType type,
        @Nullable BigDecimal amount,
        String currencyIsoCode,
        String stageName,
        int probability,
        String forecastCategory,
        LocalDate closeDate,
        @Nullable DealOutcome outcome)
        implements DealState {
    public static final String TYPE = "truce.deal.owner-changed.v1";
    public static final String TOPIC = Topics.DEALS;

    @Override
    public String ownerId() {
        return toOwnerId;
    }

    @Override
    public boolean closed() {
        return outcome != null;
    }

    @Override
    public boolean won() {
        return outcome == DealOutcome.WON;
    }
}
