package dev.truce.deals.planning.demand;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.DeliveryDemand.Need;
import dev.truce.deals.deal.port.SoldLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who has to deliver what a deal sells: the hours of its lines by unit, component and skills, from the agreed start,
 * or else the close, to the agreed or requested go-live. Hours that an amendment added or took away are spread over them.
 */
final class NeededPeople {
    private static final String ANY_COMPONENT = "Service";
    private static final int DIGITS = 2;

    private NeededPeople() {}

    private record Kind(@Nullable String unitId, String role, List<String> skills) {}

    static List<Need> of(DealFacts deal) {
        Map<Kind, BigDecimal> hours = new LinkedHashMap<>();
        deal.lines().stream()
                .filter(line -> line.needsDelivery() && line.effortHours().signum() > 0)
                .forEach(line -> hours.merge(kind(line, deal), line.effortHours(), BigDecimal::add));
        LocalDate from = start(deal);
        LocalDate to = end(deal, from);
        BigDecimal onLines = deal.lines().stream().map(SoldLine::effortHours).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Need> needs = new ArrayList<>();
        hours.forEach((kind, sum) -> needs.add(
                new Need(kind.unitId(), kind.role(), kind.skills(), asAmended(sum, onLines, deal), from, to)));
        return needs;
    }

    private static Kind kind(SoldLine line, DealFacts deal) {
        return new Kind(
                deal.unitOf(line),
                Objects.requireNonNullElse(line.componentType(), ANY_COMPONENT),
                line.need().skills());
    }

    private static BigDecimal asAmended(BigDecimal hours, BigDecimal onLines, DealFacts deal) {
        return hours.multiply(deal.soldEffortHours()).divide(onLines, DIGITS, RoundingMode.HALF_UP);
    }

    private static LocalDate start(DealFacts deal) {
        return Objects.requireNonNullElse(deal.terms().contractedStart(), deal.closeDate());
    }

    private static LocalDate end(DealFacts deal, LocalDate from) {
        LocalDate agreed = deal.terms().contractedGoLive() == null
                ? deal.terms().requestedGoLive()
                : deal.terms().contractedGoLive();
        LocalDate end = agreed == null ? from.plusDays(deal.longestDuration()) : agreed;
        return end.isBefore(from) ? from : end;
    }
}
