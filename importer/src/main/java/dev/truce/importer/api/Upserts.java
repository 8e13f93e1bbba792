package dev.truce.importer.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * Saves the records of one collection. At first all together, because one commit is much faster than two hundred; where
 * some are refused, the others are sent once more and each saved for itself. Those that met a passing trouble are sent
 * again, too.
 */
final class Upserts {
    private static final Set<String> WORTH_ANOTHER_ATTEMPT = Set.of(
            "ALL_OR_NONE_OPERATION_ROLLED_BACK", "PROCESSING_HALTED", "UNABLE_TO_LOCK_ROW", "SERVER_UNAVAILABLE");

    private final Requests requests;
    private final ObjectMapper json;

    Upserts(Requests requests, ObjectMapper json) {
        this.requests = requests;
        this.json = json;
    }

    /**
     * Sends records, those that may be tried again up to {@value Requests#ATTEMPTS} times.
     *
     * @param collection where collections of the object are upserted by their external id
     * @return one answer for each record, in their order
     */
    List<Upserted> send(URI collection, String object, List<Upsert> upserts) {
        Map<Integer, Upserted> answers = new TreeMap<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < upserts.size(); i++) {
            left.add(i);
        }
        for (int attempt = 0; !left.isEmpty() && attempt < Requests.ATTEMPTS; attempt++) {
            Requests.pauseBefore(attempt);
            left = sendOnce(collection, object, upserts, left, answers, attempt == 0);
        }
        return List.copyOf(answers.values());
    }

    /** Answers with those of the places that are worth another attempt. */
    private List<Integer> sendOnce(
            URI collection,
            String object,
            List<Upsert> upserts,
            List<Integer> places,
            Map<Integer, Upserted> answers,
            boolean allOrNone) {
        JsonNode results;
        try {
            results = requests.send(
                    "PATCH",
                    collection,
                    body(object, places.stream().map(upserts::get).toList(), allOrNone));
        } catch (Refused all) {
            places.forEach(place -> answers.put(place, Upserted.refused(String.valueOf(all.getMessage()))));
            return List.of();
        }
        List<Integer> again = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            JsonNode result = results.path(i);
            answers.put(places.get(i), answer(result));
            if (isWorthAnotherAttempt(result)) {
                again.add(places.get(i));
            }
        }
        return again;
    }

    private ObjectNode body(String object, List<Upsert> upserts, boolean allOrNone) {
        ObjectNode body = json.createObjectNode().put("allOrNone", allOrNone);
        ArrayNode records = body.putArray("records");
        for (Upsert upsert : upserts) {
            ObjectNode record = records.addObject();
            record.putObject("attributes").put("type", object);
            record.put(TruceApi.KEY, upsert.key()).setAll(upsert.fields());
        }
        return body;
    }

    private static Upserted answer(JsonNode result) {
        return result.path("success").asBoolean()
                ? Upserted.saved(result.path("id").asText())
                : Upserted.refused(Refused.reasons(result.path("errors"), "statusCode", "no answer"));
    }

    private static boolean isWorthAnotherAttempt(JsonNode result) {
        return StreamSupport.stream(result.path("errors").spliterator(), false)
                .anyMatch(error ->
                        WORTH_ANOTHER_ATTEMPT.contains(error.path("statusCode").asText()));
    }
}
