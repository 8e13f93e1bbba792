package dev.truce.deals.deal.port;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal about to be closed, as its guards see it.
 *
 * @param won whether it would be won; otherwise it would be lost
 * @param stageName the closed stage it would enter
 * @param missingFields API names of fields that this stage requires and the deal does not have
 * @param today the day of the check
 * @param facts the deal as a whole
 * @param assessment what it means for delivery
 */
public record ClosingDeal(
        String dealId,
        boolean won,
        String stageName,
        List<String> missingFields,
        @Nullable BigDecimal amount,
        String currencyIsoCode,
        @Nullable LocalDate contractSignedOn,
        @Nullable String contractUrl,
        @Nullable String deliveryUnitId,
        @Nullable String lossReason,
        List<SellingTeamMember> team,
        LocalDate today,
        DealFacts facts,
        Assessment assessment) {

    public ClosingDeal {
        missingFields = List.copyOf(missingFields);
        team = List.copyOf(team);
    }
}
