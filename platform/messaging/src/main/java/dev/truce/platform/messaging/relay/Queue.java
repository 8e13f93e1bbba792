package dev.truce.platform.messaging.relay;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The queue of committed events as one transaction of a relay sees it. Claiming and reading are statements of their own on purpose:
 * what is read must be a snapshot taken after the locks were, or events deleted by the relay that held them before are sent again.
 */
final class Queue {
    private static final int ROWS_AT_A_TIME = 100;
    private static final int ERROR_LENGTH = 500;
    private static final String END_SESSION_IF_FROZEN =
            "SELECT set_config('idle_in_transaction_session_timeout', ?, true)";
    private static final String CLAIM =
            """
            SELECT shard FROM outbox_shard
            WHERE shard IN (SELECT shard FROM outbox_due ORDER BY seq LIMIT ?)
            ORDER BY shard
            FOR UPDATE SKIP LOCKED
            """;
    private static final String READ =
            """
            SELECT due.seq, due.event_key, due.attempts, due.replay,
                   log.event_id, log.type, log.topic, log.aggregateid, log.aggregate_version, log.payload, log.headers,
                   (extract(epoch FROM clock_timestamp() - log.created_at) * 1000)::bigint AS age_ms
            FROM (SELECT * FROM outbox_due WHERE shard = ANY (?) ORDER BY seq LIMIT ?) due
            JOIN event_log log ON log.created_at = due.created_at AND log.seq = due.seq
            ORDER BY due.seq
            """;
    private static final String DELETE = "DELETE FROM outbox_pending WHERE seq = ANY (?)";
    private static final String DELAY =
            """
            UPDATE outbox_pending
            SET attempts = attempts + ?, next_at = clock_timestamp() + ? * interval '1 millisecond', last_error = ?
            WHERE seq = ?
            """;
    private static final String PARK =
            "UPDATE outbox_pending SET attempts = attempts + 1, parked_at = now(), next_at = NULL, last_error = ? WHERE seq = ?";

    private final Connection connection;

    Queue(Connection connection) {
        this.connection = connection;
    }

    /** Locks those shards that have something to send and that no other relay works on. */
    List<Integer> claim(int batchSize) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setInt(1, batchSize);
            List<Integer> shards = new ArrayList<>();
            try (ResultSet rows = claim.executeQuery()) {
                while (rows.next()) {
                    shards.add(rows.getInt(1));
                }
            }
            return shards;
        }
    }

    /** The database frees the claim of a process that stands still for longer than this. */
    void endSessionWhenIdleFor(Duration time) throws SQLException {
        try (PreparedStatement limit = connection.prepareStatement(END_SESSION_IF_FROZEN)) {
            limit.setString(1, time.toMillis() + "ms");
            limit.execute();
        }
    }

    /** The oldest events that may be sent now, in order; fewer if their payloads fill {@code memory} bytes. */
    List<PendingEvent> read(List<Integer> shards, int batchSize, long memory) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setFetchSize(ROWS_AT_A_TIME);
            read.setArray(1, connection.createArrayOf("smallint", shards.toArray()));
            read.setInt(2, batchSize);
            List<PendingEvent> events = new ArrayList<>();
            long bytes = 0;
            try (ResultSet row = read.executeQuery()) {
                while (bytes < memory && row.next()) {
                    PendingEvent event = event(row);
                    bytes += event.payload().length;
                    events.add(event);
                }
            }
            return events;
        }
    }

    void delete(Collection<PendingEvent> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            Array seqs = connection.createArrayOf(
                    "bigint", events.stream().map(PendingEvent::seq).toArray());
            delete.setArray(1, seqs);
            delete.executeUpdate();
        }
    }

    void delay(PendingEvent event, Duration delay, boolean refused, Exception error) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(DELAY)) {
            update.setInt(1, refused ? 1 : 0);
            update.setLong(2, delay.toMillis());
            update.setString(3, describe(error));
            update.setLong(4, event.seq());
            update.executeUpdate();
        }
    }

    void park(PendingEvent event, Exception error) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PARK)) {
            update.setString(1, describe(error));
            update.setLong(2, event.seq());
            update.executeUpdate();
        }
    }

    private static PendingEvent event(ResultSet row) throws SQLException {
        return new PendingEvent(
                row.getLong("seq"),
                row.getString("event_key"),
                row.getInt("attempts"),
                row.getBoolean("replay"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("topic"),
                row.getString("aggregateid"),
                row.getLong("aggregate_version"),
                row.getString("payload").getBytes(StandardCharsets.UTF_8),
                row.getString("headers"),
                Duration.ofMillis(row.getLong("age_ms")),
                System.nanoTime());
    }

    private static String describe(Exception error) {
        String text = error.getClass().getSimpleName() + ": " + error.getMessage();
        return text.substring(0, Math.min(text.length(), ERROR_LENGTH));
    }
}
