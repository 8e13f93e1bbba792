package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A deal that had ended before Truce was installed was recorded as history. No handoff starts and no account
 * changes hands because of it.
 *
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param outcome how it ended
 * @param closedOn the day of the close
 * @param type why the customer bought
 * @param name what the deal is called
 * @param ownerId the user who owned the deal
 * @param amount the value in the currency of the deal
 * @param currencyIsoCode ISO 4217 code of the amount
 * @param stageName the closed stage, by its API name
 * @param probability 100 when won, 0 when lost
 * @param forecastCategory the forecast category of the stage
 * @param lossReason the picklist value of Loss_Reason__c
 * @param competitor who won instead, or who was beaten
 * @param externalId the key by which the system it came from knows the deal
 */
@Value.Builder
public record DealImported(
        String dealId,
        @Nullable String accountId,
        DealOutcome outcome,
        LocalDate closedOn,
        DealType type,
        String name,
        String ownerId,
        @Nullable BigDecimal amount,
        String currencyIsoCode,
        String stageName,
        int probability,
        String forecastCategory,
        @Nullable String lossReason,
        @Nullable String competitor,
        @Nullable String externalId)
        implements DealState {
    public static final String TYPE = "truce.deal.imported.v1";
    public static final String TOPIC = Topics.DEALS;

    @Override
    public LocalDate closeDate() {
        return closedOn;
    }

    @Override
    public boolean closed() {
        return true;
    }

    @Override
    public boolean won() {
        return outcome == DealOutcome.WON;
    }
}
