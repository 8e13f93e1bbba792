package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A deal is in the recycle bin, and its lines and team with it: an open one, or history that was imported by mistake.
 * A deal that was closed here is never deleted.
 *
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param name what the deal was called
 * @param type why the customer was to buy
 * @param ownerId the user who owned the deal
 * @param amount the value in the currency of the deal; absent when nobody had priced it
 * @param currencyIsoCode ISO 4217 code of the amount
 * @param stageName the stage, by its API name
 * @param probability chance of winning in percent
 * @param forecastCategory the forecast category of the stage
 * @param closeDate the day the deal was expected to close, or did
 * @param outcome how imported history had ended; absent for an open deal
 */
@Value.Builder
public record DealDeleted(
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
        @Nullable DealOutcome outcome)
        implements DealState {
    public static final String TYPE = "truce.deal.deleted.v1";
    public static final String TOPIC = Topics.DEALS;

    @Override
    public boolean closed() {
        return outcome != null;
    }

    @Override
    public boolean won() {
        return outcome == DealOutcome.WON;
    }

    @Override
    public boolean deleted() {
        return true;
    }
}
