package dev.truce.platform.testkit.conformance;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** What describe says of an object; it stays the same as long as the application runs. */
record ObjectDescription(JsonPath answer) {

    boolean offers(String operation) {
        return answer.getBoolean(operation);
    }

    /** Skips what can only be proved of objects that offer the operation, and says so. */
    void assumeOffered(String operation) {
        Assumptions.assumeTrue(
                offers(operation), answer.getString("name") + " is not " + operation + ": nothing to prove here");
    }

    String keyPrefix() {
        return answer.getString("keyPrefix");
    }

    List<String> fields() {
        return answer.getList("fields.name");
    }
}
