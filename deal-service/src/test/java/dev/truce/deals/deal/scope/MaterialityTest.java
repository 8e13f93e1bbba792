package dev.truce.deals.deal.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.runtime.calendar.BusinessCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** The edges of the tolerances, for all amounts, hours and dates, and that a scope survives being remembered. */
class MaterialityTest {
    private static final BusinessCalendar WEEKDAYS = BusinessCalendar.weekdays(ZoneOffset.UTC);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Property
    void aNumberIsMaterialExactlyBeyondItsPercentage(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long cents,
            @ForAll @IntRange(max = 50) int percent,
            @ForAll boolean up,
            @ForAll("numbers") String field) {
        BigDecimal before = BigDecimal.valueOf(cents, 2);
        BigDecimal most =
                before.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
        Tolerances tolerances = new Tolerances(BigDecimal.valueOf(percent), BigDecimal.valueOf(percent), 5, WEEKDAYS);
        BigDecimal edge = up ? before.add(most) : before.subtract(most);
        BigDecimal beyond = up ? edge.add(CENT) : edge.subtract(CENT);

        assertThat(scope(field, edge).exceeds(scope(field, before), tolerances))
                .as("at the edge")
                .isFalse();
        assertThat(scope(field, beyond).exceeds(scope(field, before), tolerances))
                .as("one cent beyond")
                .isTrue();
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("Amount", Scope.EFFORT);
    }

    private static Scope scope(String field, Object value) {
        return new Scope().with(field, value);
    }

    @Property
    void aDateIsMaterialExactlyBeyondItsBusinessDays(
            @ForAll @IntRange(max = 20_000) int day, @ForAll @IntRange(max = 30) int days, @ForAll boolean later) {
        LocalDate before = LocalDate.ofEpochDay(day);
        Tolerances tolerances = new Tolerances(BigDecimal.ZERO, BigDecimal.ZERO, days, WEEKDAYS);
        LocalDate edge = before;
        while (WEEKDAYS.between(before, later ? edge.plusDays(1) : edge.minusDays(1)) <= days) {
            edge = later ? edge.plusDays(1) : edge.minusDays(1);
        }
        LocalDate beyond = later ? edge.plusDays(1) : edge.minusDays(1);

        String field = "Requested_Go_Live__c";
        assertThat(scope(field, edge).exceeds(scope(field, before), tolerances)).isFalse();
        assertThat(scope(field, beyond).exceeds(scope(field, before), tolerances))
                .isTrue();
        assertThat(WEEKDAYS.between(before, beyond)).isEqualTo(days + 1L);
    }

    @Property
    void toleranceHasNoMemory(@ForAll @IntRange(min = 1, max = 20) int steps) {
        Tolerances five = new Tolerances(BigDecimal.valueOf(5), BigDecimal.valueOf(5), 5, WEEKDAYS);
        Scope reviewed = scope("Amount", new BigDecimal("1000"));
        BigDecimal amount = new BigDecimal("1000");
        for (int i = 0; i < steps; i++) {
            amount = amount.multiply(new BigDecimal("1.04")).setScale(2, RoundingMode.HALF_UP);
        }

        assertThat(scope("Amount", amount).exceeds(reviewed, five))
                .as("small steps add up against what was reviewed")
                .isEqualTo(steps > 1);
    }

    @Property
    void aScopeSurvivesBeingRemembered(
            @ForAll @StringLength(max = 200) String text,
            @ForAll @IntRange(max = 20_000) int day,
            @ForAll @LongRange(max = 1_000_000_000L) long cents,
            @ForAll boolean flag) {
        Scope scope = new Scope()
                .with("Requested_Solution__c", text)
                .with("Requested_Go_Live__c", LocalDate.ofEpochDay(day))
                .with("Amount", BigDecimal.valueOf(cents, 2))
                .with("Hard_Deadline__c", flag)
                .with("Delivery_Unit__c", null);

        Scope recalled = Scope.recall(scope.snapshot());

        assertThat(recalled.differencesTo(scope)).isEmpty();
        assertThat(recalled.fingerprint()).isEqualTo(scope.fingerprint());
    }
}
