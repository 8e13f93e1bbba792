package dev.truce.deals.deal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How far a scope may move before a delivery review of it is out of date.
 *
 * @param amountPercent of the amount
 * @param effortPercent of the hours sold
 * @param businessDays by which a date may move, Monday to Friday
 */
record Tolerances(BigDecimal amountPercent, BigDecimal effortPercent, int businessDays) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Tolerances of(DealPolicy policy) {
        return new Tolerances(policy.amountTolerance(), policy.effortTolerance(), policy.dateToleranceDays());
    }

    boolean areExceeded(String field, BigDecimal before, BigDecimal after) {
        BigDecimal percent = field.equals("Sold_Effort_Hours__c") ? effortPercent : amountPercent;
        BigDecimal moved = after.subtract(before).abs().multiply(HUNDRED);
        return moved.compareTo(before.abs().multiply(percent)) > 0;
    }

    boolean areExceeded(LocalDate before, LocalDate after) {
        LocalDate first = before.isBefore(after) ? before : after;
        LocalDate last = before.isBefore(after) ? after : before;
        return first.datesUntil(last).filter(Tolerances::isBusinessDay).count() > businessDays;
    }

    private static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
