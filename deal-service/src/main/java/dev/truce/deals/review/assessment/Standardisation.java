package dev.truce.deals.review.assessment;

import dev.truce.deals.deal.port.SoldLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** M18: which share of a deal sells standard offerings without deviation. */
final class Standardisation {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Standardisation() {}

    /** Percent of the amount; of the effort where nothing costs anything; of the lines where nothing takes time. */
    static Optional<BigDecimal> of(List<SoldLine> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return share(lines, SoldLine::totalPrice)
                .or(() -> share(lines, SoldLine::effortHours))
                .or(() -> share(lines, line -> BigDecimal.ONE));
    }

    private static Optional<BigDecimal> share(List<SoldLine> lines, Function<SoldLine, BigDecimal> weight) {
        BigDecimal all = sum(lines, weight, line -> true);
        return all.signum() <= 0
                ? Optional.empty()
                : Optional.of(sum(lines, weight, SoldLine::isStandard)
                        .multiply(HUNDRED)
                        .divide(all, 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(
            List<SoldLine> lines, Function<SoldLine, BigDecimal> weight, Predicate<SoldLine> which) {
        return lines.stream().filter(which).map(weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
