package dev.truce.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @Test
    void theValueIsTheMedianOfTheRounds() {
        assertThat(Figure.medianOf(List.of(9.0, 1.0, 3.0)).value()).isEqualTo(3.0);
        assertThat(Figure.medianOf(List.of(9.0, 1.0, 3.0, 5.0)).value()).isEqualTo(4.0);
        assertThat(Figure.medianOf(List.of(9.0, 1.0, 3.0)).rounds()).containsExactly(9.0, 1.0, 3.0);
    }

    @Test
    void noRoundsHaveNoMedian() {
        assertThatThrownBy(() -> Figure.medianOf(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRatioIsThisByTheOther() {
        assertThat(Figure.of(50).ratioTo(Figure.of(200))).isEqualTo(0.25);
    }

    @Test
    void thereIsNoRatioToWhatWasNotMeasured() {
        assertThat(Figure.of(50).ratioTo(Figure.none())).isNull();
        assertThat(Figure.none().ratioTo(Figure.of(50))).isNull();
        assertThat(Figure.of(50).ratioTo(Figure.of(0))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0.254, 0.25",
        "1, 1.00",
        "9.994, 9.99",
        "9.996, 10.0",
        "12.34, 12.3",
        "20, 20",
        "99.96, 100",
        "12345.6, '12,346'"
    })
    void threeDigitsCount(double value, String written) {
        assertThat(FigureUnit.digits(value)).isEqualTo(written);
    }

    @Test
    void theUnitStandsBehind() {
        assertThat(FigureUnit.ROWS_PER_SECOND.write(2_500)).isEqualTo("2,500 rows/s");
        assertThat(FigureUnit.PIECES.write(3)).isEqualTo("3.00");
    }
}
