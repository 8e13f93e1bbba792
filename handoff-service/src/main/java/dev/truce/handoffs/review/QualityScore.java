package dev.truce.handoffs.review;

import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.item.Checklist;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How good a handoff was, 0 to 100: 40 parts for how complete it was when first submitted, 20 for answers the customer
 * confirmed, 20 for answers nobody disputed, 10 for being in time. The 10 parts of the acceptor's rating are not known
 * at the acceptance, so the score is what was reached of the other 90.
 */
final class QualityScore {
    private static final BigDecimal REACHABLE = BigDecimal.valueOf(90);
    private static final BigDecimal IN_TIME = BigDecimal.TEN;

    private QualityScore() {}

    static int of(Checklist checklist, BigDecimal firstCompletenessPct, boolean inTime) {
        BigDecimal confirmedPct = checklist.share(
                item -> item.answer().provenance() != null,
                item -> item.answer().provenance() == Provenance.CUSTOMER_CONFIRMED);
        BigDecimal undisputedPct = checklist.share(
                item -> item.answer().provenance() != null,
                item -> item.judgement().timesDisputed() == 0);
        BigDecimal reached = parts(40, firstCompletenessPct)
                .add(parts(20, confirmedPct))
                .add(parts(20, undisputedPct))
                .add(inTime ? IN_TIME : BigDecimal.ZERO);
        return reached.movePointRight(2)
                .divide(REACHABLE, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static BigDecimal parts(int all, BigDecimal pct) {
        return BigDecimal.valueOf(all).multiply(pct).movePointLeft(2);
    }
}
