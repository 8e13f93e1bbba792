package dev.truce.ownership;

import dev.truce.platform.testkit.contract.EventSchemas;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Singleton;
import java.util.List;

/** What the service under test announced, held to the contract as it is read. */
@Singleton
public class Announced {
    private final Database database;

    Announced(Database database) {
        this.database = database;
    }

    /** Payloads in the order in which they were announced. */
    public List<JsonPath> about(String key, String type) {
        List<String> payloads = database.texts(
                "select payload::text from event_log where event_key = ? and type = ? order by seq", key, type);
        payloads.forEach(payload -> EventSchemas.assertValid(type, payload));
        return payloads.stream().map(JsonPath::from).toList();
    }

    public JsonPath last(String key, String type) {
        List<JsonPath> all = about(key, type);
        if (all.isEmpty()) {
            throw new AssertionError("Nothing of type %s was announced about %s".formatted(type, key));
        }
        return all.get(all.size() - 1);
    }
}
