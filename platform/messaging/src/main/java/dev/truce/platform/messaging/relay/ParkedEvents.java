package dev.truce.platform.messaging.relay;

import dev.truce.platform.messaging.ActingOrigin;
import dev.truce.platform.messaging.EventOrigin;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What operators can do about events the broker refuses. Each act is recorded in {@code outbox_audit} with who did it. */
@Singleton
public class ParkedEvents {
    private static final Logger LOG = Logger.getLogger(ParkedEvents.class);
    private static final String LIST =
            """
            SELECT log.event_id, log.type, log.topic, log.event_key, log.aggregateid, p.attempts, p.parked_at, p.last_error
            FROM outbox_pending p JOIN event_log log ON log.created_at = p.created_at AND log.seq = p.seq
            WHERE p.parked_at IS NOT NULL
            ORDER BY p.seq LIMIT ?
            """;
    private static final String PARKED_AS =
            """
             WHERE parked_at IS NOT NULL AND seq = (
                SELECT p.seq FROM outbox_pending p JOIN event_log log ON log.created_at = p.created_at AND log.seq = p.seq
                WHERE p.parked_at IS NOT NULL AND log.event_id = ?)
            """;
    private static final String UNPARK =
            "UPDATE outbox_pending SET parked_at = NULL, attempts = 0, next_at = NULL" + PARKED_AS;
    private static final String REMOVE = "DELETE FROM outbox_pending" + PARKED_AS;
    private static final String AUDIT =
            "INSERT INTO outbox_audit (event_id, action, reason, actor_type, actor_id) VALUES (?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final ActingOrigin origin;

    ParkedEvents(DataSource dataSource, ActingOrigin origin) {
        this.dataSource = dataSource;
        this.origin = origin;
    }

    /** The oldest ones first. */
    @Transactional
    public List<ParkedEvent> list(int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement list = connection.prepareStatement(LIST)) {
            list.setInt(1, limit);
            List<ParkedEvent> events = new ArrayList<>();
            try (ResultSet row = list.executeQuery()) {
                while (row.next()) {
                    events.add(event(row));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException("Parked events cannot be read", e);
        }
    }

    /**
     * Has it sent again within a second or so, as often as a new event.
     *
     * @throws NotParked if there is no such parked event
     */
    @Transactional
    public void retry(UUID eventId) {
        act("RETRY", eventId, null, UNPARK);
    }

    /**
     * Gives it up: it will not be published, the later ones of its key will. It stays in the log.
     *
     * @param reason for the audit
     * @throws NotParked if there is no such parked event
     */
    @Transactional
    public void skip(UUID eventId, String reason) {
        act("SKIP", eventId, reason, REMOVE);
    }

    private void act(String action, UUID eventId, @Nullable String reason, String sql) {
        EventOrigin actor = origin.current();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(sql);
                PreparedStatement audit = connection.prepareStatement(AUDIT)) {
            change.setObject(1, eventId);
            if (change.executeUpdate() == 0) {
                throw new NotParked(eventId);
            }
            audit.setObject(1, eventId);
            audit.setString(2, action);
            audit.setString(3, reason);
            audit.setString(4, actor.actorType());
            audit.setString(5, actor.actorId());
            audit.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Event " + eventId + " cannot be changed", e);
        }
        LOG.warnf(
                "An operator acted on a parked event: action=%s eventId=%s actorId=%s",
                action, eventId, actor.actorId());
    }

    private static ParkedEvent event(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("topic"),
                row.getString("event_key"),
                row.getString("aggregateid"),
                row.getInt("attempts"),
                row.getTimestamp("parked_at").toInstant(),
                row.getString("last_error"));
    }
}
