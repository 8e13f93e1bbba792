package dev.truce.deals.feasibility;

import dev.truce.deals.demand.BookedHours.Booked;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Puts the hours of a deal into what a unit has left, month after month.
 *
 * @param months those that were needed, in order
 * @param done the day on which the last hour is worked; null when the horizon does not suffice
 */
record CapacityPlan(List<Month> months, @Nullable LocalDate done) {
    static final int HORIZON_MONTHS = 36;
    private static final int DIGITS = 2;

    CapacityPlan {
        months = List.copyOf(months);
    }

    /** One month of a unit: what it can work, what is taken, and what the deal gets of the rest. */
    @Schema(description = "One month of a unit: what it can work, what is taken, and what the deal gets of the rest.")
    record Month(
            @Schema(examples = "2027-01") String month,
            @Schema(examples = "640.00") BigDecimal capacity,
            @Schema(description = "Hours for deals that are won", examples = "400.00") BigDecimal committed,
            @Schema(description = "Hours for open deals, by their chance of being won", examples = "90.00")
                    BigDecimal forecast,
            @Schema(description = "Hours for this deal", examples = "150.00") BigDecimal taken) {}

    /**
     * @param monthlyHours what the unit can work in a month; the first month counts from the start only
     * @param hours what the deal needs
     */
    static CapacityPlan of(BigDecimal monthlyHours, BigDecimal hours, LocalDate start, List<Booked> booked) {
        List<Month> months = new ArrayList<>();
        BigDecimal left = hours;
        LocalDate done = start;
        for (LocalDate first = start; left.signum() > 0 && months.size() < HORIZON_MONTHS; ) {
            LocalDate last = YearMonth.from(first).atEndOfMonth();
            Month month = month(monthlyHours, left, first, last, booked);
            months.add(month);
            done = lastDay(month, first, last);
            left = left.subtract(month.taken());
            first = last.plusDays(1);
        }
        return new CapacityPlan(months, left.signum() > 0 ? null : done);
    }

    private static Month month(
            BigDecimal monthlyHours, BigDecimal left, LocalDate first, LocalDate last, List<Booked> booked) {
        BigDecimal capacity = monthlyHours
                .multiply(BigDecimal.valueOf(days(first, last)))
                .divide(BigDecimal.valueOf(last.lengthOfMonth()), DIGITS, RoundingMode.HALF_UP);
        BigDecimal committed = sum(booked, true, first, last);
        BigDecimal forecast = sum(booked, false, first, last);
        BigDecimal free = capacity.subtract(committed).subtract(forecast).max(BigDecimal.ZERO);
        return new Month(YearMonth.from(first).toString(), capacity, committed, forecast, free.min(left));
    }

    private static BigDecimal sum(List<Booked> booked, boolean committed, LocalDate first, LocalDate last) {
        return booked.stream()
                .filter(one -> one.committed() == committed)
                .map(one -> one.hoursBetween(first, last))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** The free hours are spread over the days of the month. */
    private static LocalDate lastDay(Month month, LocalDate first, LocalDate last) {
        BigDecimal free = month.capacity().subtract(month.committed()).subtract(month.forecast());
        if (free.signum() <= 0) {
            return last;
        }
        long needed = month.taken()
                .multiply(BigDecimal.valueOf(days(first, last)))
                .divide(free, 0, RoundingMode.CEILING)
                .longValueExact();
        return first.plusDays(Math.max(0, needed - 1));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
