package dev.truce.platform.messaging.outbox;

import dev.truce.platform.messaging.MessagingConfig;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Keeps the log's daily partitions: some days ahead, and dropped after the retention unless something in them is still to be published. */
@Singleton
public class EventLogPartitions {
    private static final Logger LOG = Logger.getLogger(EventLogPartitions.class);
    private static final String PREFIX = "event_log_";
    private static final DateTimeFormatter SUFFIX = DateTimeFormatter.BASIC_ISO_DATE;
    /** The database's clock may be set back by a day. */
    private static final int DAYS_BEHIND = 2;

    private static final long LOCK_KEY = 0x7472756365L;

    private final DataSource dataSource;
    private final MessagingConfig.Log config;

    public EventLogPartitions(DataSource dataSource, MessagingConfig config) {
        this.dataSource = dataSource;
        this.config = config.log();
    }

    /** Attaches empty tables, which unlike creating partitions does not stop writers of the log. Safe to call from several replicas. */
    public void createAhead() throws SQLException {
        inTransaction(statement -> {
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK_KEY + ")");
            LocalDate today = today(statement);
            List<LocalDate> existing = days(statement);
            for (int day = -DAYS_BEHIND; day <= config.daysAhead(); day++) {
                if (!existing.contains(today.plusDays(day))) {
                    create(statement, today.plusDays(day));
                }
            }
        });
    }

    /** Each day in a transaction of its own that gives up at once when it would keep writers waiting; the next call tries again. */
    public void dropExpired() throws SQLException {
        List<LocalDate> expired = new ArrayList<>();
        inTransaction(statement -> {
            LocalDate firstKept = today(statement).minusDays(config.retention().toDays());
            days(statement).stream().filter(day -> day.isBefore(firstKept)).forEach(expired::add);
        });
        for (LocalDate day : expired) {
            inTransaction(statement -> dropUnlessPending(statement, day));
        }
    }

    private static void create(Statement statement, LocalDate day) throws SQLException {
        String table = table(day);
        statement.execute("CREATE TABLE " + table + " (LIKE event_log INCLUDING DEFAULTS INCLUDING CONSTRAINTS)");
        statement.execute("ALTER TABLE event_log ATTACH PARTITION " + table + " FOR VALUES FROM ('" + day
                + " 00:00+00') TO ('" + day.plusDays(1) + " 00:00+00')");
    }

    private static void dropUnlessPending(Statement statement, LocalDate day) throws SQLException {
        statement.execute("SET LOCAL lock_timeout = '200ms'");
        statement.execute("LOCK TABLE event_log IN ACCESS EXCLUSIVE MODE");
        try (ResultSet pending = statement.executeQuery("SELECT 1 FROM outbox_pending WHERE created_at >= '" + day
                + " 00:00+00' AND created_at < '" + day.plusDays(1) + " 00:00+00' LIMIT 1")) {
            if (pending.next()) {
                LOG.warnf(
                        "A day of the event log outlives its retention, events of it are not published yet: day=%s",
                        day);
                return;
            }
        }
        statement.execute("DROP TABLE IF EXISTS " + table(day));
        LOG.infof("A day of the event log was dropped: day=%s", day);
    }

    private static List<LocalDate> days(Statement statement) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        try (ResultSet tables =
                statement.executeQuery("SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid"
                        + " WHERE i.inhparent = 'event_log'::regclass")) {
            while (tables.next()) {
                days.add(LocalDate.parse(tables.getString(1).substring(PREFIX.length()), SUFFIX));
            }
        }
        return days;
    }

    private static LocalDate today(Statement statement) throws SQLException {
        try (ResultSet today = statement.executeQuery("SELECT (now() AT TIME ZONE 'UTC')::date")) {
            today.next();
            return today.getObject(1, LocalDate.class);
        }
    }

    private static String table(LocalDate day) {
        return PREFIX + SUFFIX.format(day);
    }

    private void inTransaction(Work work) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                work.with(statement);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
