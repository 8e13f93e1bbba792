package dev.truce.platform.messaging.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Writes events to the log and the queue, on the connection of the current transaction. */
@Singleton
class EventLog {
    private static final String INSERT =
            """
            WITH logged AS (
                INSERT INTO event_log (event_id, aggregatetype, aggregateid, aggregate_version, type, topic, event_key, payload, headers)
                VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS json), CAST(? AS json))
                RETURNING seq, created_at, event_key)
            INSERT INTO outbox_pending (seq, created_at, shard, event_key)
            SELECT seq, created_at, ?, event_key FROM logged
            """;

    private final DataSource dataSource;

    EventLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Numbers them in the order given. */
    void write(List<PreparedEvent> events) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (PreparedEvent event : events) {
                bind(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new EventsNotWritten(events.size(), e);
        }
    }

    private static void bind(PreparedStatement insert, PreparedEvent prepared) throws SQLException {
        OutgoingEvent event = prepared.event();
        insert.setObject(1, prepared.id());
        insert.setString(2, event.aggregateType());
        insert.setString(3, event.aggregateId());
        insert.setLong(4, event.aggregateVersion());
        insert.setString(5, event.type());
        insert.setString(6, event.topic());
        insert.setString(7, event.key());
        insert.setString(8, prepared.payload());
        insert.setString(9, prepared.headers());
        insert.setInt(10, prepared.shard());
    }
}
