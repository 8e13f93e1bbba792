package dev.truce.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.truce.gateway.route.Call;
import dev.truce.platform.soql.SearchClauses;

/** The limit of a search holds for what all services find together; each of them has kept to it alone. */
final class MostFound {
    private static final String FOUND = "searchRecords";

    private MostFound() {}

    static void keepTo(Call call, JsonNode answer) {
        AskedSearch.of(call)
                .map(SearchClauses::limit)
                .ifPresent(limit -> limit.ifPresent(most -> cut(answer.isArray() ? answer : answer.path(FOUND), most)));
    }

    private static void cut(JsonNode found, int most) {
        if (found instanceof ArrayNode records) {
            while (records.size() > most) {
                records.remove(records.size() - 1);
            }
        }
    }
}
