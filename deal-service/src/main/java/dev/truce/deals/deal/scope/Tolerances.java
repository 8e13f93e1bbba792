package dev.truce.deals.deal.scope;

import dev.truce.platform.runtime.calendar.BusinessCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Facts that are published, but that no delivery review depends on. */
    private static final Set<String> IMMATERIAL = Set.of(
            "Name",
            "Type",
            "CloseDate",
            "Contract_Signed_On__c",
            "Contract_Url__c",
            "Referring_Account__c",
            "Industry__c",
            "Problem_To_Solve__c",
            "Recommended_Solution__c",
            "Committed_Go_Live__c",
            "OpportunityLineItems.UnitPrice");

    /** Facts that are agreed after the review as a rule; a guard of the close compares them with what delivery promised. */
    private static final Set<String> AGREED_LATER = Set.of("Contracted_Start__c", "Contracted_Go_Live__c");

    /** Whether a fact changed materially, so that a delivery review of the earlier scope does not cover it. */
    boolean areExceeded(String field, @Nullable Object before, @Nullable Object after) {
        if (IMMATERIAL.contains(field)) {
            return false;
        }
        if (before instanceof BigDecimal was && after instanceof BigDecimal is) {
            return isBeyond(field, was, is);
        }
        if (before instanceof LocalDate was && after instanceof LocalDate is) {
            return calendar.between(was, is) > businessDays;
        }
        return before != null || !AGREED_LATER.contains(field);
    }

    private boolean isBeyond(String field, BigDecimal before, BigDecimal after) {
        BigDecimal percent = field.equals(Scope.EFFORT) ? effortPercent : amountPercent;
        BigDecimal moved = after.subtract(before).abs().multiply(HUNDRED);
        return moved.compareTo(before.abs().multiply(percent)) > 0;
    }
}
