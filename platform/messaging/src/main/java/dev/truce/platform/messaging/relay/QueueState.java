package dev.truce.platform.messaging.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How much waits to be published, as of the last look; gauges read it without asking the database. */
@Singleton
public class QueueState {
    private static final String LOOK =
            """
            SELECT count(*), count(*) FILTER (WHERE parked_at IS NOT NULL),
                   coalesce(extract(epoch FROM clock_timestamp() - min(created_at) FILTER (WHERE parked_at IS NULL)), 0)
            FROM outbox_pending
            """;

    private final DataSource dataSource;
    private volatile long pending;
    private volatile long parked;
    private volatile double oldestSeconds;

    QueueState(DataSource dataSource, MeterRegistry registry, Relay relay) {
        this.dataSource = dataSource;
        Gauge.builder("truce.outbox.pending", () -> pending)
                .description("Events not published yet, parked ones included")
                .register(registry);
        Gauge.builder("truce.outbox.parked", () -> parked)
                .description("Events the broker refuses; someone has to retry or skip them")
                .register(registry);
        Gauge.builder("truce.outbox.oldest.pending", () -> oldestSeconds)
                .description("Age of the oldest event that is neither published nor parked")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("truce.outbox.breaker.open", () -> relay.waitingFor().isPresent() ? 1 : 0)
                .description("1 while publishing waits for the broker or the database")
                .register(registry);
    }

    public long pending() {
        return pending;
    }

    public long parked() {
        return parked;
    }

    void look() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement look = connection.prepareStatement(LOOK);
                ResultSet row = look.executeQuery()) {
            row.next();
            pending = row.getLong(1);
            parked = row.getLong(2);
            oldestSeconds = row.getDouble(3);
        }
    }
}
