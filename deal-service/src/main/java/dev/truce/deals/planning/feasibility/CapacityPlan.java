package dev.truce.deals.planning.feasibility;

import dev.truce.deals.planning.demand.BookedHours.Booked;
import dev.truce.platform.runtime.calendar.BusinessCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Puts the hours of a deal into what a unit has left, month after month. What the unit says it can work in a month it
 * works on the days of the week on which it works; a holiday among them takes its share away.
 *
 * @param months those that were needed, in order
 * @param done the day on which the last hour is worked; null when the horizon does not suffice
 */
record CapacityPlan(List<Month> months, @Nullable LocalDate done) {
    static final int HORIZON_MONTHS = 36;
    private static final int DIGITS = 2;
    /** Whether a tenth of a day more is needed is noise of the rounding of hours. */
    private static final int DIGITS_OF_DAYS = 1;

    CapacityPlan {
        months = List.copyOf(months);
    }

    /** One month of a unit: what it can work, what is taken, and what the deal gets of the rest. */
    @Schema(description = "One month of a unit: what it can work, what is taken, and what the deal gets of the rest.")
    record Month(
            @Schema(examples = "2027-01") String month,
            @Schema(
                            description = "Days on which the unit works; of the first month, from the start on",
                            examples = "19")
                    int businessDays,
            @Schema(description = "Days on which it does not work because of a holiday", examples = "2027-01-01")
                    List<LocalDate> holidays,
            @Schema(description = "Hours that it works on its business days", examples = "579.05") BigDecimal capacity,
            @Schema(description = "Hours for deals that are won", examples = "400.00") BigDecimal committed,
            @Schema(description = "Hours for open deals, by their chance of being won", examples = "90.00")
                    BigDecimal forecast,
            @Schema(description = "Hours for this deal", examples = "89.05") BigDecimal taken) {
        Month {
            holidays = List.copyOf(holidays);
        }
    }

    /**
     * @param monthlyHours what the unit can work in a month without holidays
     * @param hours what the deal needs
     * @param calendar on which days the unit works
     */
    static CapacityPlan of(
            BigDecimal monthlyHours,
            BigDecimal hours,
            LocalDate start,
            List<Booked> booked,
            BusinessCalendar calendar) {
        List<Month> months = new ArrayList<>();
        BigDecimal left = hours;
        LocalDate done = start;
        for (LocalDate first = start; left.signum() > 0 && months.size() < HORIZON_MONTHS; ) {
            LocalDate last = YearMonth.from(first).atEndOfMonth();
            Month month = month(monthlyHours, left, first, last, booked, calendar);
            months.add(month);
            done = lastDay(month, first, last, calendar);
            left = left.subtract(month.taken());
            first = last.plusDays(1);
        }
        return new CapacityPlan(months, left.signum() > 0 ? null : done);
    }

    private static Month month(
            BigDecimal monthlyHours,
            BigDecimal left,
            LocalDate first,
            LocalDate last,
            List<Booked> booked,
            BusinessCalendar calendar) {
        int businessDays = calendar.businessDays(first, last);
        BigDecimal capacity = monthlyHours
                .multiply(BigDecimal.valueOf(businessDays))
                .divide(BigDecimal.valueOf(daysWithoutHolidays(last, calendar)), DIGITS, RoundingMode.HALF_UP);
        BigDecimal committed = sum(booked, true, first, last, calendar);
        BigDecimal forecast = sum(booked, false, first, last, calendar);
        BigDecimal free = capacity.subtract(committed).subtract(forecast).max(BigDecimal.ZERO);
        return new Month(
                YearMonth.from(first).toString(),
                businessDays,
                calendar.holidays(first, last),
                capacity,
                committed,
                forecast,
                free.min(left));
    }

    private static int daysWithoutHolidays(LocalDate lastOfMonth, BusinessCalendar calendar) {
        LocalDate firstOfMonth = lastOfMonth.withDayOfMonth(1);
        return calendar.businessDays(firstOfMonth, lastOfMonth)
                + calendar.holidays(firstOfMonth, lastOfMonth).size();
    }

    private static BigDecimal sum(
            List<Booked> booked, boolean committed, LocalDate first, LocalDate last, BusinessCalendar calendar) {
        return booked.stream()
                .filter(one -> one.committed() == committed)
                .map(one -> one.hoursBetween(first, last, calendar))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** The free hours are spread over the business days of the month. */
    private static LocalDate lastDay(Month month, LocalDate first, LocalDate last, BusinessCalendar calendar) {
        BigDecimal free = month.capacity().subtract(month.committed()).subtract(month.forecast());
        if (free.signum() <= 0) {
            return last;
        }
        int needed = month.taken()
                .multiply(BigDecimal.valueOf(month.businessDays()))
                .divide(free, DIGITS_OF_DAYS, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return calendar.plus(first, Math.max(0, needed - 1));
    }
}
