package dev.truce.handoffs;

import dev.truce.platform.testkit.contract.EventSchemas;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the service announced about a handoff, every payload held against the schema of its type. */
@Singleton
public class Announced {
    private final DataSource database;

    Announced(DataSource database) {
        this.database = database;
    }

    /** One event as it was written to the outbox. */
    public record Event(String type, String key, long version, JsonPath payload) {}

    /** All events about the handoff, oldest first. */
    public List<Event> about(String handoffId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select type, event_key, aggregate_version, payload from event_log where aggregateid = ? order by seq")) {
            query.setString(1, handoffId);
            return events(query.executeQuery());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public List<String> typesAbout(String handoffId) {
        return about(handoffId).stream().map(Event::type).toList();
    }

    /** The newest event of this type about the handoff. */
    public JsonPath last(String type, String handoffId) {
        return about(handoffId).stream()
                .filter(event -> event.type().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no " + type + " about " + handoffId))
                .payload();
    }

    private static List<Event> events(ResultSet rows) throws SQLException {
        List<Event> events = new ArrayList<>();
        while (rows.next()) {
            String payload = rows.getString("payload");
            EventSchemas.assertValid(rows.getString("type"), payload);
            events.add(new Event(
                    rows.getString("type"),
                    rows.getString("event_key"),
                    rows.getLong("aggregate_version"),
                    JsonPath.from(payload)));
        }
        return events;
    }
}
