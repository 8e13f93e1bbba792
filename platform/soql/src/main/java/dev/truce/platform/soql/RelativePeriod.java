package dev.truce.platform.soql;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of days seen from today, such as {@code LAST_MONTH}: from the start of one calendar unit up
 * to, and without, the start of another; 0 is the unit today lies in. Fiscal quarters and years are those
 * of the calendar.
 */
public record RelativePeriod(CalendarUnit unit, int first, int until) {
    private static final Pattern SINGLE =
            Pattern.compile("(LAST|THIS|NEXT)_(?:FISCAL_(?=[QY]))?(WEEK|MONTH|QUARTER|YEAR)");
    private static final Pattern SEVERAL =
            Pattern.compile("(LAST|NEXT)_N_(?:FISCAL_(?=[QY]))?(DAY|WEEK|MONTH|QUARTER|YEAR)S");
    private static final Pattern AGO = Pattern.compile("N_(?:FISCAL_(?=[QY]))?(DAY|WEEK|MONTH|QUARTER|YEAR)S_AGO");

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** The most units that are counted; more leads out of any calendar in use. */
    static final int MOST_UNITS = 100_000;

    /** The period of a date literal without a number, in any case; empty when there is none of this name. */
    static Optional<RelativePeriod> named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "YESTERDAY" -> Optional.of(new RelativePeriod(CalendarUnit.DAY, -1, 0));
            case "TODAY" -> Optional.of(new RelativePeriod(CalendarUnit.DAY, 0, 1));
            case "TOMORROW" -> Optional.of(new RelativePeriod(CalendarUnit.DAY, 1, 2));
            case "LAST_90_DAYS" -> counted("LAST_N_DAYS", 90);
            case "NEXT_90_DAYS" -> counted("NEXT_N_DAYS", 90);
            default -> single(upper);
        };
    }

    private static Optional<RelativePeriod> single(String name) {
        Matcher single = SINGLE.matcher(name);
        if (!single.matches()) {
            return Optional.empty();
        }
        int first = single.group(1).equals("LAST") ? -1 : single.group(1).equals("THIS") ? 0 : 1;
        return Optional.of(new RelativePeriod(CalendarUnit.valueOf(single.group(2)), first, first + 1));
    }

    /**
     * The period of a date literal with a number; empty when there is none of this name.
     *
     * @param name what stands before the colon, in any case
     * @param n what stands behind it, 0 to {@value #MOST_UNITS}
     */
    static Optional<RelativePeriod> counted(String name, int n) {
        String upper = name.toUpperCase(Locale.ROOT);
        Matcher several = SEVERAL.matcher(upper);
        if (several.matches()) {
            CalendarUnit unit = CalendarUnit.valueOf(several.group(2));
            // the last days include today, the last weeks and longer units end before the current one
            return Optional.of(
                    several.group(1).equals("NEXT")
                            ? new RelativePeriod(unit, 1, n + 1)
                            : new RelativePeriod(unit, -n, unit == CalendarUnit.DAY ? 1 : 0));
        }
        Matcher ago = AGO.matcher(upper);
        return ago.matches()
                ? Optional.of(new RelativePeriod(CalendarUnit.valueOf(ago.group(1)), -n, -n + 1))
                : Optional.empty();
    }

    /** The first day of it; not before the year 1. */
    public LocalDate start(LocalDate today) {
        return boundary(today, first);
    }

    /** The first day after it; not after the year 9999. */
    public LocalDate end(LocalDate today) {
        return boundary(today, until);
    }

    private LocalDate boundary(LocalDate today, int units) {
        LocalDate day = unit.plus(unit.startOf(today), units);
        return day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
    }
}
