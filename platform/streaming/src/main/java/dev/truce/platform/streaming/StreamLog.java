package dev.truce.platform.streaming;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The events that are kept, in the order in which their transactions committed. */
@Singleton
class StreamLog {
    private static final String APPEND =
            """
            WITH numbered AS (
                INSERT INTO stream_channel (name, last_id) VALUES (?, 1)
                ON CONFLICT (name) DO UPDATE SET last_id = stream_channel.last_id + 1
                RETURNING name, last_id)
            INSERT INTO stream_event (channel, replay_id, event_id, schema_id, payload)
            SELECT name, last_id, ?, ?, ? FROM numbered
            """;
    private static final String ENDS = "SELECT name, purged_through, last_id FROM stream_channel";
    private static final String AFTER =
            """
            SELECT replay_id, event_id, schema_id, payload FROM stream_event
            WHERE channel = ? AND replay_id > ? ORDER BY replay_id LIMIT ?
            """;
    private static final String PURGE =
            """
            WITH gone AS (
                DELETE FROM stream_event WHERE created_at < now() - ? * interval '1 second' RETURNING channel, replay_id)
            UPDATE stream_channel SET purged_through = greatest(purged_through, last_gone)
            FROM (SELECT channel, max(replay_id) AS last_gone FROM gone GROUP BY channel) AS ends
            WHERE name = channel
            """;
    private final DataSource dataSource;
    private final StreamingSettings settings;

    StreamLog(DataSource dataSource, StreamingSettings settings) {
        this.dataSource = dataSource;
        this.settings = settings;
    }

    /**
     * What there is of a channel.
     *
     * @param purgedThrough number of the last event that is no longer kept
     * @param last number of the last event
     */
    record Ends(long purgedThrough, long last) {
        static final Ends OF_NOTHING = new Ends(0, 0);

        /** Whether everything behind this number is still here. */
        boolean reach(long number) {
            return number > 0 && number >= purgedThrough && number <= last;
        }
    }

    /** On the connection of the current transaction. */
    void append(String channel, UUID eventId, String schemaId, String payload) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setString(1, channel);
            append.setObject(2, eventId);
            append.setString(3, schemaId);
            append.setString(4, payload);
            append.executeUpdate();
        } catch (SQLException e) {
            throw new StreamUnavailable(e);
        }
    }

    /** By channel; a channel without events is missing. */
    Map<String, Ends> ends() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement look = connection.prepareStatement(ENDS);
                ResultSet row = look.executeQuery()) {
            Map<String, Ends> ends = new HashMap<>();
            while (row.next()) {
                ends.put(row.getString(1), new Ends(row.getLong(2), row.getLong(3)));
            }
            return ends;
        } catch (SQLException e) {
            throw new StreamUnavailable(e);
        }
    }

    /** What comes next for these positions, as much as goes into one answer. */
    List<StreamedEvent> after(Map<String, Long> positions) {
        List<StreamedEvent> events = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(AFTER)) {
            long room = settings.batchSize().asLongValue();
            for (Map.Entry<String, Long> position : positions.entrySet()) {
                room = read(read, position.getKey(), position.getValue(), room, events);
            }
            return events;
        } catch (SQLException e) {
            throw new StreamUnavailable(e);
        }
    }

    /** {@return the room that is left} */
    private long read(PreparedStatement read, String channel, long position, long room, List<StreamedEvent> into)
            throws SQLException {
        long left = room;
        if (left <= 0 || into.size() >= settings.batch()) {
            return left;
        }
        read.setString(1, channel);
        read.setLong(2, position);
        read.setInt(3, settings.batch() - into.size());
        try (ResultSet row = read.executeQuery()) {
            while (left > 0 && row.next()) {
                String payload = row.getString(4);
                into.add(new StreamedEvent(
                        channel, row.getLong(1), row.getObject(2, UUID.class), row.getString(3), payload));
                left -= payload.length();
            }
        }
        return left;
    }

    /** Forgets what was kept long enough, and remembers up to where. */
    void purge() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            purge.setLong(1, settings.retention().toSeconds());
            purge.executeUpdate();
        } catch (SQLException e) {
            throw new StreamUnavailable(e);
        }
    }
}
