package dev.truce.ownership.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.ownership.Database;
import dev.truce.ownership.Ids;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The database itself keeps the ledger whole, whoever writes: every statement here goes past the service. */
@OwnershipServiceTest
class LedgerConstraintsIT {
    private static final Instant T0 = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant T1 = T0.plusSeconds(60);
    private static final Instant T2 = T0.plusSeconds(120);
    private static final String INSERT = "insert into account_ownership_period(id, version, is_deleted, created_date,"
            + " created_by_id, last_modified_date, last_modified_by_id, system_modstamp, name, account, phase, side,"
            + " owner, effective_from, effective_to, cause) values (?, 0, false, now(), 'x', now(), 'x', now(), 'AP',"
            + " ?, 'Sales Owned', 'Sales', '005000000000001AAA', ?, ?, 'Assigned')";
    private static final String END =
            "update account_ownership_period set effective_to = ? where account = ? and effective_to is null";

    @Inject
    Database database;

    private final String account = Ids.account();

    private void append(Database.Sql sql, Instant from, Instant to) throws SQLException {
        sql.execute(INSERT, RecordId.next("a29"), account, utc(from), utc(to));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private void openAtT0() throws SQLException {
        database.inOneTransaction(sql -> append(sql, T0, null));
    }

    private void endAtT1AndGoOn() throws SQLException {
        database.inOneTransaction(sql -> {
            sql.execute(END, utc(T1), account);
            append(sql, T1, null);
        });
    }

    private static void refused(String constraint, ThrowingCallable statements) {
        assertThatThrownBy(statements).isInstanceOf(SQLException.class).hasMessageContaining(constraint);
    }

    @Test
    void periodsThatTouchAreTaken() throws SQLException {
        openAtT0();
        endAtT1AndGoOn();

        assertThat(database.count("select count(*) from account_ownership_period where account = ?", account))
                .isEqualTo(2);
    }

    @Test
    void secondOpenPeriodIsRefused() throws SQLException {
        openAtT0();

        assertThatThrownBy(() -> database.inOneTransaction(sql -> append(sql, T1, null)))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*account_ownership_period_(no_overlap|one_open).*");
    }

    @Test
    void overlapIsRefused() throws SQLException {
        openAtT0();

        refused(
                "account_ownership_period_no_overlap",
                () -> database.inOneTransaction(sql -> {
                    sql.execute(END, utc(T2), account);
                    append(sql, T1, null);
                }));
    }

    @Test
    void gapIsRefused() throws SQLException {
        openAtT0();

        refused(
                "leave a gap",
                () -> database.inOneTransaction(sql -> {
                    sql.execute(END, utc(T1), account);
                    append(sql, T2, null);
                }));
    }

    @Test
    void endWithoutASuccessorIsRefused() throws SQLException {
        openAtT0();

        refused("no open ownership period", () -> database.inOneTransaction(sql -> sql.execute(END, utc(T1), account)));
    }

    @Test
    void periodThatEndsBeforeItBeginsIsRefused() throws SQLException {
        openAtT0();

        assertThatThrownBy(() -> database.inOneTransaction(sql -> sql.execute(END, utc(T0.minusSeconds(1)), account)))
                .isInstanceOf(SQLException.class);
        refused("lasts", () -> database.inOneTransaction(sql -> sql.execute(END, utc(T0), account)));
    }

    @Test
    void rewritingThePastIsRefused() throws SQLException {
        openAtT0();
        endAtT1AndGoOn();

        for (String rewriting : new String[] {
            "update account_ownership_period set owner = '005000000000002AAA' where account = ? and effective_to is null",
            "update account_ownership_period set cause = 'Deal Won' where account = ? and effective_to is not null",
            "update account_ownership_period set effective_to = null where account = ? and effective_to is not null",
            "update account_ownership_period set effective_from = effective_from - interval '1 day' where account = ?",
            "update account_ownership_period set effective_to = effective_to + interval '1 s' where account = ?"
                    + " and effective_to is not null",
            "update account_ownership_period set is_deleted = true where account = ?",
            "delete from account_ownership_period where account = ?"
        }) {
            refused("append-only", () -> database.inOneTransaction(sql -> sql.execute(rewriting, account)));
        }
        refused(
                "append-only",
                () -> database.inOneTransaction(sql -> sql.execute("truncate account_ownership_period")));
    }

    @Test
    void endedPeriodIsNotAppended() throws SQLException {
        openAtT0();

        refused("append-only", () -> database.inOneTransaction(sql -> append(sql, T0.minusSeconds(60), T0)));
    }

    @Test
    void ownerAndSideAreThereUnlessNobodyOwnsTheAccount() {
        refused(
                "account_ownership_period_owned",
                () -> database.inOneTransaction(sql -> sql.execute(
                        INSERT.replace("'005000000000001AAA'", "null"), RecordId.next("a29"), account, utc(T0), null)));
    }
}
