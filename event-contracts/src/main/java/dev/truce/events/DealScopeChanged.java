package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an open deal sells, costs or promises has changed: amount, lines, dates, effort, name, type.
 *
 * @param dealId the deal
 * @param scopeVersion counts the changes of the scope, from 1
 * @param scopeFingerprint SHA-256 of the scope in hexadecimal: equal fingerprints mean equal scopes
 * @param changedFields API names of the fields that changed
 * @param materialChange whether the change exceeds the tolerances of a delivery review
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
 * @param soldEffortHours hours sold, the sum of the lines
 * @param requestedGoLive the go-live that the customer asked for
 * @param contractedStart the start in the contract
 * @param contractedGoLive the go-live in the contract
 */
@Value.Builder
public record DealScopeChanged(
        String dealId,
        int scopeVersion,
        String scopeFingerprint,
        List<String> changedFields,
        boolean materialChange,
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
        BigDecimal soldEffortHours,
        @Nullable LocalDate requestedGoLive,
        @Nullable LocalDate contractedStart,
        @Nullable LocalDate contractedGoLive)
        implements OpenDealState {
    public static final String TYPE = "truce.deal.scope-changed.v1";
    public static final String TOPIC = Topics.DEALS;

    public DealScopeChanged {
        changedFields = List.copyOf(changedFields);
    }
}
