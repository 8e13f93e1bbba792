package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A deal was opened.
 *
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param name what the deal is called
 * @param type why the customer buys
 * @param ownerId the user who owns the deal
 * @param amount the value in the currency of the deal; absent while nobody has priced it
 * @param currencyIsoCode ISO 4217 code of every amount in this event
 * @param stageName the stage, by its API name
 * @param expectedCloseDate the day the deal is expected to close
 * @param probability chance of winning in percent
 * @param forecastCategory the forecast category of the stage
 * @param offeringIds the standard offerings that the first lines sell
 * @param sourceGrowthOpportunityId the growth opportunity found by delivery that this deal comes from
 * @param referringAccountId the customer who recommended us
 */
@Value.Builder
public record DealCreated(
        String dealId,
        @Nullable String accountId,
        String name,
        DealType type,
        String ownerId,
        @Nullable BigDecimal amount,
        String currencyIsoCode,
        String stageName,
        LocalDate expectedCloseDate,
        int probability,
        String forecastCategory,
        List<String> offeringIds,
        @Nullable String sourceGrowthOpportunityId,
        @Nullable String referringAccountId)
        implements OpenDealState {
    public static final String TYPE = "truce.deal.created.v1";
    public static final String TOPIC = Topics.DEALS;

    public DealCreated {
        offeringIds = List.copyOf(offeringIds);
    }
}
