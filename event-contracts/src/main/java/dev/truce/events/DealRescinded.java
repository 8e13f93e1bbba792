package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A won deal is void: the customer cancelled, failed the credit check, or the contract was never valid.
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
 * @param closeDate the day the deal closed
 * @param reason why
 * @param effectiveOn from which day on
 */
@Value.Builder
public record DealRescinded(
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
        LocalDate closeDate,
        String reason,
        LocalDate effectiveOn)
        implements DealState {
    public static final String TYPE = "truce.deal.rescinded.v1";
    public static final String TOPIC = Topics.DEALS;

    @Override
    public boolean closed() {
        return true;
    }

    @Override
    public boolean won() {
        return false;
    }
}
