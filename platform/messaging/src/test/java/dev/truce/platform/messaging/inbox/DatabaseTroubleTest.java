package dev.truce.platform.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTroubleTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "55P03", "25P03"})
    void whatPassesByItselfIsTriedAgain(String state) {
        assertThat(DatabaseTrouble.passing(wrapped(new SQLException("trouble", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "25P02"})
    void whatTheDatabaseRefusesIsTheEventsFault(String state) {
        assertThat(DatabaseTrouble.passing(wrapped(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void aPoolWithoutAConnectionPasses() {
        assertThat(DatabaseTrouble.passing(wrapped(new SQLException("acquisition timeout"))))
                .isTrue();
    }

    @Test
    void anErrorThatHasNothingToDoWithTheDatabaseDoesNot() {
        assertThat(DatabaseTrouble.passing(new IllegalStateException("a bug"))).isFalse();
    }

    private static RuntimeException wrapped(SQLException error) {
        return new IllegalStateException("at commit", new IllegalArgumentException(error));
    }
}
