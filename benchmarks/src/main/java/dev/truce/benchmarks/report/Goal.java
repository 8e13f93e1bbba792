package dev.truce.benchmarks.report;

import org.jspecify.annotations.Nullable;

/**
 * What a figure must reach.
 *
 * @param of what is looked at
 * @param bound the least or the most that it may be
 */
public record Goal(Subject of, double bound) {

    /** What a goal is about, and in which direction it is reached. */
    public enum Subject {
        AT_LEAST(true, ""),
        AT_MOST(false, ""),
        OF_THE_LIMIT(true, "limit"),
        OF_THE_PEER(true, "peer");

        private final boolean least;
        private final String comparedWith;

        Subject(boolean least, String comparedWith) {
            this.least = least;
            this.comparedWith = comparedWith;
        }
    }

    public static Goal atLeast(double bound) {
        return new Goal(Subject.AT_LEAST, bound);
    }

    public static Goal atMost(double bound) {
        return new Goal(Subject.AT_MOST, bound);
    }

    /** At least this part of the limit. */
    public static Goal ofTheLimit(double bound) {
        return new Goal(Subject.OF_THE_LIMIT, bound);
    }

    /** At least this part of the peer. */
    public static Goal ofThePeer(double bound) {
        return new Goal(Subject.OF_THE_PEER, bound);
    }

    /** Whether it is reached; absent where what it is about was not measured. */
    @Nullable Boolean reachedBy(Comparison comparison) {
        Double value =
                switch (of) {
                    case AT_LEAST, AT_MOST -> comparison.truce().value();
                    case OF_THE_LIMIT -> comparison.ratioToLimit();
                    case OF_THE_PEER -> comparison.ratioToPeer();
                };
        if (value == null) {
            return null;
        }
        return of.least ? value >= bound : value <= bound;
    }

    String text(FigureUnit unit) {
        String sign = of.least ? "≥ " : "≤ ";
        return of.comparedWith.isEmpty()
                ? sign + unit.write(bound)
                : sign + FigureUnit.digits(bound) + " × " + of.comparedWith;
    }
}
