package dev.truce.benchmarks.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell: what was measured, or why nothing was.
 *
 * @param value the median of the rounds; absent where nothing was measured
 * @param rounds what each round gave, in their order
 * @param reason why there is no value; empty where there is nothing to compare with
 */
public record Figure(@Nullable Double value, List<Double> rounds, String reason) {
    public Figure {
        rounds = List.copyOf(rounds);
    }

    public static Figure of(double value) {
        return new Figure(value, List.of(value), "");
    }

    /** The median; of an even number of rounds the mean of the two in the middle. */
    public static Figure medianOf(List<Double> rounds) {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("no round was measured");
        }
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Figure(median, rounds, "");
    }

    public static Figure missing(String reason) {
        return new Figure(null, List.of(), reason);
    }

    /** There is nothing of this kind to compare with. */
    public static Figure none() {
        return missing("");
    }

    /** This one as a multiple of another; absent where either was not measured. */
    public @Nullable Double ratioTo(Figure other) {
        return value == null || other.value == null || other.value == 0 ? null : value / other.value;
    }
}
