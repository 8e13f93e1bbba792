package dev.truce.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "{name},                      Mei-Mei van Johns",
        "{name|first},                Mei-Mei van",
        "{name|last},                 Johns",
        "{name|slug}@crm.invalid,     mei.mei.van.johns@crm.invalid",
        "{name|code},                 MEI-MEI-VAN-JOHNS",
        "{sector|title} in {country}, Real Estate in Côte d’Ivoire",
        "{country|slug},              cote.d.ivoire",
        "Founded in {year},           ''",
    })
    void aTemplateIsFilledFromTheRow(String template, String expected) {
        assertThat(FieldRule.of(template).textFor(row(), TODAY)).isEqualTo(expected);
    }

    @Test
    void aColumnThatTheFileDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> FieldRule.of("{nmae}").textFor(row(), TODAY))
                .isInstanceOf(RowRejected.class)
                .hasMessage("people.csv has no column nmae");
    }

    @Test
    void anUndecidedValueIsRefused() {
        FieldRule rule = rule("{sector}", null, Map.of("retail", "Retail"), null);

        assertThatThrownBy(() -> rule.textFor(row(), TODAY))
                .isInstanceOf(RowRejected.class)
                .hasMessage("the mapping does not say what 'real estate' means");
    }

    @Test
    void aNumberIsMultipliedExactly() {
        assertThat(rule("{revenue}", null, null, new BigDecimal("1000000")).textFor(row(), TODAY))
                .isEqualTo("1100040000.00");
    }

    @Test
    void onlyNumbersAreMultiplied() {
        FieldRule rule = rule("{name}", null, null, BigDecimal.TEN);

        assertThatThrownBy(() -> rule.textFor(row(), TODAY)).hasMessage("'Mei-Mei van Johns' is not a number");
    }

    @Test
    void aDayIsCountedFromTheDayOfTheImport() {
        assertThat(rule(null, 90, null, null).textFor(row(), TODAY)).isEqualTo("2027-03-01");
    }

    private static FieldRule rule(
            @Nullable String value,
            @Nullable Integer days,
            @Nullable Map<String, String> values,
            @Nullable BigDecimal times) {
        return FieldRule.of(value, days, values, times, null, null, false);
    }

    private static Row row() {
        Map<String, String> cells = Map.of(
                "name", "Mei-Mei van Johns",
                "sector", "real estate",
                "country", "Côte d’Ivoire",
                "year", "",
                "revenue", "1100.04");
        return new Row("people.csv", 2, cells, "");
    }
}
