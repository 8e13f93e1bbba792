package dev.truce.benchmarks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TwinDealTest {
    private static final TwinDeal OPEN = new TwinDeal(
            "006",
            1,
            "Deal",
            "001",
            "Prospecting",
            BigDecimal.TEN,
            LocalDate.of(2027, 1, 31),
            BigDecimal.TEN,
            false,
            false);

    @Test
    void winningClosesADeal() {
        TwinDeal won = OPEN.in("Closed Won");

        assertThat(won.closed()).isTrue();
        assertThat(won.won()).isTrue();
        assertThat(won.version()).isEqualTo(2);
        assertThat(won.probability()).isEqualByComparingTo("100");
    }

    @Test
    void anotherStageLeavesADealOpen() {
        assertThat(OPEN.in("Qualification").closed()).isFalse();
        assertThat(OPEN.in("Closed Lost").won()).isFalse();
    }
}
