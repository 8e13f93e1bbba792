package dev.truce.platform.sobject.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How deep a failure may lie: nobody is blamed for a database that went away. */
class FailuresTest {
    private static final String CONNECTION_FAILED = "08006";

    @Test
    void whatTheDatabaseSaidToACommitIsFoundAmongTheSuppressed() {
        ApiError error = errorOf(commitThat(new SQLException("I/O error", CONNECTION_FAILED)));

        assertThat(error.errorCode()).isEqualTo(ErrorCode.SERVER_UNAVAILABLE);
        assertThat(error.message()).contains("may have been saved or not").doesNotContain("try again");
    }

    @ParameterizedTest
    @CsvSource({"23505,DUPLICATE_VALUE", "40P01,UNABLE_TO_LOCK_ROW", "57P01,SERVER_UNAVAILABLE"})
    void aCommitIsRefusedForTheReasonOfTheDatabase(String state, ErrorCode code) {
        assertThat(errorOf(commitThat(new SQLException("refused", state))).errorCode())
                .isEqualTo(code);
    }

    @Test
    void anAssertionOfTheDriverIsAConnectionThatSomebodyClosed() {
        AssertionError assertion = new AssertionError("getAutoCommit() should not throw");
        assertion.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.postgresql.jdbc.PgStatement", "run", null, 1)});

        assertThat(errorOf(new IllegalStateException(assertion)).errorCode()).isEqualTo(ErrorCode.SERVER_UNAVAILABLE);
        assertThat(errorOf(new IllegalStateException(new AssertionError("ours")))
                        .errorCode())
                .isEqualTo(ErrorCode.UNKNOWN_EXCEPTION);
    }

    private static RuntimeException commitThat(SQLException said) {
        RollbackException rollback = new RollbackException("ARJUNA016053: Could not commit transaction.");
        rollback.addSuppressed(new IllegalStateException(said));
        return new IllegalStateException(rollback);
    }

    private static ApiError errorOf(Throwable failure) {
        return Failures.errorsFor(failure, "POST").get(0);
    }
}
