package dev.truce.benchmarks.report;

import java.util.Locale;

/** What a figure counts, and how it is written. */
public enum FigureUnit {
    PER_SECOND("/s"),
    ROWS_PER_SECOND("rows/s"),
    MILLISECONDS("ms"),
    SECONDS("s"),
    MEGABYTES("MB"),
    PERCENT_OF_A_CORE("% of a core"),
    PIECES("");

    private final String label;

    FigureUnit(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** With three digits that count, more only where they stand before the point. */
    String write(double value) {
        String number = digits(value);
        return label.isEmpty() ? number : number + " " + label;
    }

    /** A number without its unit. */
    static String digits(double value) {
        double size = Math.abs(value);
        if (size >= 99.95 || (value == Math.rint(value) && size >= 10)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, size >= 9.995 ? "%.1f" : "%.2f", value);
    }
}
