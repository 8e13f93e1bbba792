package dev.truce.platform.messaging.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.truce.platform.messaging.EventJson;
import dev.truce.platform.messaging.MessagingConfig;
import dev.truce.platform.messaging.inbox.ReceivedRecord.Lane;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The table of events that wait for a prerequisite, each lane in order of arrival. All methods join the current transaction. */
@Singleton
class ParkedRecords {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final int REASON_LENGTH = 500;
    private static final String LANES = "SELECT DISTINCT topic, event_key FROM inbox_parked WHERE consumer = ?";
    private static final String COUNT = "SELECT count(*) FROM inbox_parked WHERE consumer = ?";
    private static final String QUEUE_UP =
            """
            INSERT INTO inbox_parked (consumer, event_id, topic, topic_partition, topic_offset, event_key, headers, payload, reason)
            VALUES (?, ?, ?, ?, ?, ?, CAST(? AS json), ?, ?)
            ON CONFLICT ON CONSTRAINT uq_inbox_parked_event DO NOTHING
            """;
    private static final String DUE =
            """
            SELECT p.*, (extract(epoch FROM now() - p.parked_at) * 1000)::bigint AS waited_ms
            FROM inbox_parked p
            WHERE p.consumer = ? AND p.next_at <= now() AND NOT EXISTS (
                SELECT 1 FROM inbox_parked earlier
                WHERE earlier.consumer = p.consumer AND earlier.topic = p.topic AND earlier.event_key = p.event_key AND earlier.id < p.id)
            ORDER BY p.id LIMIT ?
            """;
    private static final String TAKE =
            "DELETE FROM inbox_parked WHERE id = (SELECT id FROM inbox_parked WHERE id = ? FOR UPDATE SKIP LOCKED)";
    private static final String POSTPONE =
            """
            UPDATE inbox_parked SET attempts = attempts + 1, next_at = now() + ? * interval '1 millisecond', reason = ?
            WHERE id = ?
            """;

    private final DataSource dataSource;
    private final String consumer;

    ParkedRecords(DataSource dataSource, MessagingConfig config) {
        this.dataSource = dataSource;
        this.consumer = config.consumer();
    }

    Set<Lane> lanes() {
        return withStatement(LANES, select -> {
            select.setString(1, consumer);
            Set<Lane> lanes = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lanes.add(new Lane(row.getString(1), row.getString(2)));
                }
            }
            return lanes;
        });
    }

    long count() {
        return withStatement(COUNT, select -> {
            select.setString(1, consumer);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Behind all others of its lane; a second delivery of a waiting event changes nothing. */
    void queueUp(ReceivedRecord received, String reason) {
        withStatement(QUEUE_UP, insert -> {
            insert.setString(1, consumer);
            insert.setObject(2, received.eventId());
            insert.setString(3, received.topic());
            insert.setInt(4, received.partition());
            insert.setLong(5, received.offset());
            insert.setString(6, received.key());
            insert.setString(7, EventJson.write(received.headers()));
            insert.setBytes(8, received.value());
            insert.setString(9, shortened(reason));
            return insert.executeUpdate();
        });
    }

    /** The first event of each lane, where its time has come. */
    List<ParkedRecord> due(int limit) {
        return withStatement(DUE, select -> {
            select.setString(1, consumer);
            select.setInt(2, limit);
            List<ParkedRecord> due = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(record(row));
                }
            }
            return due;
        });
    }

    /** {@return false if another replica has it in hand or it is gone} */
    boolean take(ParkedRecord waiting) {
        return withStatement(TAKE, delete -> {
            delete.setLong(1, waiting.id());
            return delete.executeUpdate() == 1;
        });
    }

    void postpone(ParkedRecord waiting, Duration delay, String reason) {
        withStatement(POSTPONE, update -> {
            update.setLong(1, delay.toMillis());
            update.setString(2, shortened(reason));
            update.setLong(3, waiting.id());
            return update.executeUpdate();
        });
    }

    private static ParkedRecord record(ResultSet row) throws SQLException {
        ReceivedRecord received = new ReceivedRecord(
                row.getString("topic"),
                row.getInt("topic_partition"),
                row.getLong("topic_offset"),
                row.getString("event_key"),
                headers(row.getString("headers")),
                row.getBytes("payload"));
        return new ParkedRecord(
                row.getLong("id"), received, row.getInt("attempts"), Duration.ofMillis(row.getLong("waited_ms")));
    }

    private static Map<String, String> headers(String json) {
        try {
            return EventJson.MAPPER.readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored headers are not a JSON object of texts", e);
        }
    }

    private static String shortened(String reason) {
        return reason.substring(0, Math.min(reason.length(), REASON_LENGTH));
    }

    private <T> T withStatement(String sql, Use<T> use) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
