package dev.truce.deals;

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

/** What the service announced about a record, every payload held against the schema of its type. */
@Singleton
public class Announced {
    private final DataSource database;

    Announced(DataSource database) {
        this.database = database;
    }

    /** One event as it was written to the outbox. */
    public record Event(String type, long version, JsonPath payload) {}

    /** All events about the record, oldest first. */
    public List<Event> about(String recordId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select type, aggregate_version, payload from event_log where aggregateid = ? order by seq")) {
            query.setString(1, recordId);
            return events(query.executeQuery());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public List<String> typesAbout(String recordId) {
        return about(recordId).stream().map(Event::type).toList();
    }

    /** What the newest event about the record carries beside its payload. */
    public JsonPath lastHeaders(String recordId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select headers from event_log where aggregateid = ? order by seq desc limit 1")) {
            query.setString(1, recordId);
            ResultSet newest = query.executeQuery();
            newest.next();
            return JsonPath.from(newest.getString("headers"));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** How many events there are. */
    public long count() {
        return count("%");
    }

    /** How many events there are of a type. */
    public long count(String type) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from event_log where type like ?")) {
            query.setString(1, type);
            ResultSet counted = query.executeQuery();
            counted.next();
            return counted.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The newest event about the record. */
    public Event last(String recordId) {
        List<Event> events = about(recordId);
        return events.get(events.size() - 1);
    }

    private static List<Event> events(ResultSet rows) throws SQLException {
        List<Event> events = new ArrayList<>();
        while (rows.next()) {
            String payload = rows.getString("payload");
            EventSchemas.assertValid(rows.getString("type"), payload);
            events.add(new Event(rows.getString("type"), rows.getLong("aggregate_version"), JsonPath.from(payload)));
        }
        return events;
    }
}
