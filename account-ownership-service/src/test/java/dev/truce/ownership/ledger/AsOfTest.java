package dev.truce.ownership.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.ownership.ledger.AsOf.AsOfIsNoMoment;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T09:30:00Z, 2026-11-22T09:30:00Z",
        "2026-11-22T09:30:00.123Z, 2026-11-22T09:30:00.123Z",
        "2026-11-22T09:30Z, 2026-11-22T09:30:00Z",
        "2026-11-22T09:30:00.000+0000, 2026-11-22T09:30:00Z",
        "2026-11-22T10:30:00+01:00, 2026-11-22T09:30:00Z",
        "2026-11-22T10:30:00 01:00, 2026-11-22T09:30:00Z",
        "2026-11-22, 2026-11-22T23:59:59.999Z"
    })
    void instantsAndDatesAreRead(String text, Instant moment) {
        assertThat(AsOf.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-11-22T09:30:00", "22.11.2026", "1795339800000"})
    void everythingElseIsRefused(String text) {
        assertThatThrownBy(() -> AsOf.parse(text)).isInstanceOf(AsOfIsNoMoment.class);
    }
}
