package dev.truce.platform.soql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativePeriodTest {

    /** Each date literal, seen from Wednesday, 2026-02-18: its first day and the first day after it. */
    @ParameterizedTest
    @CsvSource({
        "TODAY,                     0, 2026-02-18, 2026-02-19",
        "YESTERDAY,                 0, 2026-02-17, 2026-02-18",
        "TOMORROW,                  0, 2026-02-19, 2026-02-20",
        "LAST_WEEK,                 0, 2026-02-08, 2026-02-15",
        "THIS_WEEK,                 0, 2026-02-15, 2026-02-22",
        "NEXT_WEEK,                 0, 2026-02-22, 2026-03-01",
        "LAST_MONTH,                0, 2026-01-01, 2026-02-01",
        "THIS_MONTH,                0, 2026-02-01, 2026-03-01",
        "NEXT_MONTH,                0, 2026-03-01, 2026-04-01",
        "LAST_QUARTER,              0, 2025-10-01, 2026-01-01",
        "THIS_QUARTER,              0, 2026-01-01, 2026-04-01",
        "NEXT_QUARTER,              0, 2026-04-01, 2026-07-01",
        "LAST_YEAR,                 0, 2025-01-01, 2026-01-01",
        "THIS_YEAR,                 0, 2026-01-01, 2027-01-01",
        "NEXT_YEAR,                 0, 2027-01-01, 2028-01-01",
        "LAST_FISCAL_QUARTER,       0, 2025-10-01, 2026-01-01",
        "THIS_FISCAL_QUARTER,       0, 2026-01-01, 2026-04-01",
        "NEXT_FISCAL_QUARTER,       0, 2026-04-01, 2026-07-01",
        "LAST_FISCAL_YEAR,          0, 2025-01-01, 2026-01-01",
        "THIS_FISCAL_YEAR,          0, 2026-01-01, 2027-01-01",
        "NEXT_FISCAL_YEAR,          0, 2027-01-01, 2028-01-01",
        "LAST_90_DAYS,              0, 2025-11-20, 2026-02-19",
        "NEXT_90_DAYS,              0, 2026-02-19, 2026-05-20",
        "LAST_N_DAYS,               7, 2026-02-11, 2026-02-19",
        "LAST_N_DAYS,               0, 2026-02-18, 2026-02-19",
        "NEXT_N_DAYS,               7, 2026-02-19, 2026-02-26",
        "N_DAYS_AGO,                7, 2026-02-11, 2026-02-12",
        "LAST_N_WEEKS,              2, 2026-02-01, 2026-02-15",
        "NEXT_N_WEEKS,              2, 2026-02-22, 2026-03-08",
        "N_WEEKS_AGO,               2, 2026-02-01, 2026-02-08",
        "LAST_N_MONTHS,             3, 2025-11-01, 2026-02-01",
        "NEXT_N_MONTHS,             3, 2026-03-01, 2026-06-01",
        "N_MONTHS_AGO,              3, 2025-11-01, 2025-12-01",
        "LAST_N_QUARTERS,           2, 2025-07-01, 2026-01-01",
        "NEXT_N_QUARTERS,           2, 2026-04-01, 2026-10-01",
        "N_QUARTERS_AGO,            2, 2025-07-01, 2025-10-01",
        "LAST_N_YEARS,              2, 2024-01-01, 2026-01-01",
        "NEXT_N_YEARS,              2, 2027-01-01, 2029-01-01",
        "N_YEARS_AGO,               2, 2024-01-01, 2025-01-01",
        "LAST_N_FISCAL_QUARTERS,    2, 2025-07-01, 2026-01-01",
        "NEXT_N_FISCAL_QUARTERS,    2, 2026-04-01, 2026-10-01",
        "N_FISCAL_QUARTERS_AGO,     2, 2025-07-01, 2025-10-01",
        "LAST_N_FISCAL_YEARS,       2, 2024-01-01, 2026-01-01",
        "next_n_fiscal_years,       2, 2027-01-01, 2029-01-01",
        "N_FISCAL_YEARS_AGO,        2, 2024-01-01, 2025-01-01"
    })
    void dateLiteralIsAPeriod(String name, int n, LocalDate start, LocalDate end) {
        RelativePeriod period = RelativePeriod.named(name)
                .or(() -> RelativePeriod.counted(name, n))
                .orElseThrow();

        LocalDate today = LocalDate.of(2026, 2, 18);
        assertThat(period.start(today)).isEqualTo(start);
        assertThat(period.end(today)).isEqualTo(end);
    }

    @Test
    void weekBeginsOnSunday() {
        RelativePeriod week = RelativePeriod.named("THIS_WEEK").orElseThrow();

        assertThat(week.start(LocalDate.of(2026, 2, 15))).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(week.start(LocalDate.of(2026, 2, 14))).isEqualTo(LocalDate.of(2026, 2, 8));
    }

    @Test
    void periodsBeyondTheCalendarEndAtItsEdge() {
        LocalDate today = LocalDate.of(2026, 2, 18);

        assertThat(RelativePeriod.counted("LAST_N_YEARS", 100_000).orElseThrow().start(today))
                .isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(RelativePeriod.counted("NEXT_N_YEARS", 100_000).orElseThrow().end(today))
                .isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"THIS_CENTURY", "LAST_FISCAL_WEEK", "N_FISCAL_DAYS_AGO", "LAST_N_FISCAL_MONTHS", "LAST_N_DAY"})
    void otherWordsAreNoDateLiterals(String word) {
        assertThat(RelativePeriod.named(word)).isEmpty();
        assertThat(RelativePeriod.counted(word, 1)).isEmpty();
    }

    @Test
    void wordsWithANumberAreNoneWithout() {
        assertThat(RelativePeriod.named("LAST_N_DAYS")).isEmpty();
        assertThat(RelativePeriod.counted("TODAY", 1)).isEmpty();
    }
}
