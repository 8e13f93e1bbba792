package dev.truce.deals.review.assessment;

import dev.truce.deals.deal.port.Assessment;
import java.util.ArrayList;
import java.util.List;

/** Adds up the points of a risk and remembers where they came from. */
final class RiskPoints {
    private static final int MOST = 100;
    private final List<String> causes = new ArrayList<>();
    private double total;

    void addWhen(boolean present, int points, String cause) {
        add(points, present ? 1 : 0, cause);
    }

    /** @param share of the points, from 0; more than 1 counts as 1 */
    void add(int points, double share, String cause) {
        double added = points * Math.max(0, Math.min(1, share));
        if (added > 0) {
            total += added;
            causes.add("+%d: %s.".formatted(Math.round(added), cause));
        }
    }

    Assessment.Risk total() {
        return new Assessment.Risk((int) Math.min(MOST, Math.round(total)), causes);
    }
}
