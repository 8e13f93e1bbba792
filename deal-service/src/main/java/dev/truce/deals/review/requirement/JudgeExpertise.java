package dev.truce.deals.review.requirement;

import dev.truce.deals.catalog.unit.DeliveryUnits;
import dev.truce.deals.catalog.unit.UnitProfile;
import dev.truce.deals.commitment.line.SoldBefore;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.SoldLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Compares the skills that the lines of a deal need with what units say they can do and what was delivered
 * before. A line that names no skills cannot be judged and is left out.
 */
@ApplicationScoped
public class JudgeExpertise {
    private static final BigDecimal ALL = new BigDecimal("100.00");

    private final DeliveryUnits units;
    private final SoldBefore soldBefore;

    JudgeExpertise(DeliveryUnits units, SoldBefore soldBefore) {
        this.units = units;
        this.soldBefore = soldBefore;
    }

    public Expertise of(DealFacts deal) {
        List<SoldLine> judged = deal.lines().stream()
                .filter(line -> line.needsDelivery() && !line.need().skills().isEmpty())
                .toList();
        if (judged.isEmpty()) {
            return new Expertise(ALL, false);
        }
        List<UnitProfile> known = units.all();
        Set<String> delivered = soldBefore.among(
                judged.stream()
                        .map(SoldLine::offeringId)
                        .filter(Objects::nonNull)
                        .toList(),
                deal.dealId());
        BigDecimal needed = BigDecimal.ZERO;
        BigDecimal had = BigDecimal.ZERO;
        boolean firstOfKind = false;
        for (SoldLine line : judged) {
            boolean proven = line.offeringId() != null && delivered.contains(line.offeringId());
            BigDecimal share = proven ? BigDecimal.ONE : share(line, candidates(line, deal, known));
            BigDecimal weight = line.effortHours().max(BigDecimal.ONE);
            needed = needed.add(weight);
            had = had.add(weight.multiply(share));
            firstOfKind |= !proven && line.need().unitId() == null && share.compareTo(BigDecimal.ONE) < 0;
        }
        return new Expertise(had.multiply(ALL).divide(needed, 2, RoundingMode.HALF_UP), firstOfKind);
    }

    /** The unit that delivers the line, any where none is named. */
    private static List<UnitProfile> candidates(SoldLine line, DealFacts deal, List<UnitProfile> known) {
        String named = deal.unitOf(line);
        return named == null
                ? known
                : known.stream().filter(unit -> unit.unitId().equals(named)).toList();
    }

    /** How many of the skills the best candidate has, from 0 to 1. */
    private static BigDecimal share(SoldLine line, List<UnitProfile> candidates) {
        List<String> skills = line.need().skills();
        long most = candidates.stream()
                .mapToLong(unit -> skills.stream().filter(unit::has).count())
                .max()
                .orElse(0);
        return BigDecimal.valueOf(most).divide(BigDecimal.valueOf(skills.size()), 4, RoundingMode.HALF_UP);
    }
}
