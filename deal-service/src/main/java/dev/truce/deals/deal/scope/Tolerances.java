package dev.truce.deals.deal.scope;

import dev.truce.platform.runtime.calendar.BusinessCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far a scope may move before a delivery review of it is out of date.
 *
 * @param amountPercent of the amount
 * @param effortPercent of the hours sold
 * @param businessDays by which a date may move
 * @param calendar says which days those are
 */
public record Tolerances(
        BigDecimal amountPercent, BigDecimal effortPercent, int businessDays, BusinessCalendar calendar) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean areExceeded(String field, BigDecimal before, BigDecimal after) {
        BigDecimal percent = field.equals(Scope.EFFORT) ? effortPercent : amountPercent;
        BigDecimal moved = after.subtract(before).abs().multiply(HUNDRED);
        return moved.compareTo(before.abs().multiply(percent)) > 0;
    }

    boolean areExceeded(LocalDate before, LocalDate after) {
        return calendar.between(before, after) > businessDays;
    }
}
