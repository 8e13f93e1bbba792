package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An agreed change of a won deal is in force. Carries the deal after the change.
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
 * @param amendmentId the amendment
 * @param dealRevision how often the deal was amended after a close, from 1
 * @param changeKinds what changed
 * @param deltaAmount by how much the amount moved
 * @param deltaEffortHours by how many hours the effort moved
 * @param newContractedGoLive the go-live in the contract, where it moved
 * @param affectedItemKeys checklist items whose answers may no longer be right
 * @param document what the customer signed; absent for a correction
 */
@Value.Builder
public record DealAmended(
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
        String amendmentId,
        int dealRevision,
        List<AmendmentKind> changeKinds,
        BigDecimal deltaAmount,
        BigDecimal deltaEffortHours,
        @Nullable LocalDate newContractedGoLive,
        List<String> affectedItemKeys,
        DealClosed.@Nullable Document document)
        implements DealState {
    public static final String TYPE = "truce.deal.amended.v1";
    public static final String TOPIC = Topics.DEALS;

    public DealAmended {
        changeKinds = List.copyOf(changeKinds);
        affectedItemKeys = List.copyOf(affectedItemKeys);
    }

    @Override
    public boolean closed() {
        return true;
    }

    @Override
    public boolean won() {
        return true;
    }
}
