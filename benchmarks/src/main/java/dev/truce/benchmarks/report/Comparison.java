package dev.truce.benchmarks.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param work what was done
 * @param unit what its figures count
 * @param truce what Truce gave
 * @param limit what is possible with nothing above the database, or past the gateway
 * @param peer what the twin gave
 * @param goals all that has to be reached
 */
public record Comparison(String work, FigureUnit unit, Figure truce, Figure limit, Figure peer, List<Goal> goals) {
    public Comparison {
        goals = List.copyOf(goals);
    }

    /** A figure that is compared with its goals only. */
    public static Comparison alone(String work, FigureUnit unit, Figure truce, Goal... goals) {
        return new Comparison(work, unit, truce, Figure.none(), Figure.none(), List.of(goals));
    }

    @Nullable Double ratioToLimit() {
        return truce.ratioTo(limit);
    }

    @Nullable Double ratioToPeer() {
        return truce.ratioTo(peer);
    }
}
