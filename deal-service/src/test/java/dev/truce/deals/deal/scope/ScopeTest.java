package dev.truce.deals.deal.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.runtime.calendar.BusinessCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
    private static final BusinessCalendar WEEKDAYS = BusinessCalendar.weekdays(ZoneOffset.UTC);
    private static final Tolerances FIVE = new Tolerances(BigDecimal.valueOf(5), BigDecimal.valueOf(5), 5, WEEKDAYS);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @Test
    void equalScopesHaveEqualFingerprintsHoweverTheirNumbersAreWritten() {
        Scope one = new Scope().with("Amount", new BigDecimal("1000")).with("Type", null);
        Scope other = new Scope().with("Amount", new BigDecimal("1000.00")).with("Type", null);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
        assertThat(one.differencesTo(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000,1050,false", "1000,1050.01,true", "1000,950,false", "1000,949.99,true", "0,1,true"})
    void anAmountMayMoveByItsTolerance(BigDecimal before, BigDecimal after, boolean material) {
        assertThat(new Scope().with("Amount", after).exceeds(new Scope().with("Amount", before), FIVE))
                .isEqualTo(material);
    }

    @Test
    void anEffortHasAToleranceOfItsOwn() {
        Tolerances generous = new Tolerances(BigDecimal.ZERO, BigDecimal.valueOf(50), 0, WEEKDAYS);
        Scope before = new Scope().with("Sold_Effort_Hours__c", BigDecimal.valueOf(100));

        assertThat(new Scope()
                        .with("Sold_Effort_Hours__c", BigDecimal.valueOf(150))
                        .exceeds(before, generous))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27,false", "2026-11-29,true", "2026-11-30,true", "2026-11-13,false", "2026-11-12,true"})
    void aDateMayMoveByBusinessDays(LocalDate after, boolean material) {
        Scope before = new Scope().with("Requested_Go_Live__c", FRIDAY);

        assertThat(new Scope().with("Requested_Go_Live__c", after).exceeds(before, FIVE))
                .isEqualTo(material);
    }

    @Test
    void aChangedWordIsMaterialAndANameIsNot() {
        assertThat(new Scope()
                        .with("Engagement_Type__c", "Retainer")
                        .exceeds(new Scope().with("Engagement_Type__c", "Fixed Price"), FIVE))
                .isTrue();
        assertThat(new Scope().with("Name", "B").exceeds(new Scope().with("Name", "A"), FIVE))
                .isFalse();
    }

    @Test
    void aFactThatAppearsIsMaterial() {
        assertThat(new Scope().with("Amount", BigDecimal.TEN).exceeds(new Scope().with("Amount", null), FIVE))
                .isTrue();
    }
}
