package dev.truce.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final Comparison CLOSE = new Comparison(
            "close", FigureUnit.PER_SECOND, Figure.of(500), Figure.of(2_000), Figure.of(1_000), List.of());

    private static final Comparison ALONE =
            Comparison.alone("close", FigureUnit.PER_SECOND, Figure.missing("failed"), Goal.atLeast(1));

    @Test
    void aPartOfTheLimitIsReached() {
        assertThat(Goal.ofTheLimit(0.25).reachedBy(CLOSE)).isTrue();
        assertThat(Goal.ofTheLimit(0.26).reachedBy(CLOSE)).isFalse();
    }

    @Test
    void aPartOfThePeerIsReached() {
        assertThat(Goal.ofThePeer(0.5).reachedBy(CLOSE)).isTrue();
        assertThat(Goal.ofThePeer(0.51).reachedBy(CLOSE)).isFalse();
    }

    @Test
    void aBoundIsReachedFromItsSide() {
        assertThat(Goal.atLeast(500).reachedBy(CLOSE)).isTrue();
        assertThat(Goal.atLeast(501).reachedBy(CLOSE)).isFalse();
        assertThat(Goal.atMost(500).reachedBy(CLOSE)).isTrue();
        assertThat(Goal.atMost(499).reachedBy(CLOSE)).isFalse();
    }

    @Test
    void whatWasNotMeasuredIsNeitherReachedNorMissed() {
        assertThat(Goal.ofTheLimit(0.25).reachedBy(ALONE)).isNull();
        assertThat(Goal.atLeast(1).reachedBy(ALONE)).isNull();
    }

    @Test
    void theTextSaysWhatIsComparedWithWhat() {
        assertThat(Goal.ofTheLimit(0.25).text(FigureUnit.PER_SECOND)).isEqualTo("≥ 0.25 × limit");
        assertThat(Goal.ofThePeer(0.5).text(FigureUnit.PER_SECOND)).isEqualTo("≥ 0.50 × peer");
        assertThat(Goal.atMost(25).text(FigureUnit.MILLISECONDS)).isEqualTo("≤ 25 ms");
    }
}
