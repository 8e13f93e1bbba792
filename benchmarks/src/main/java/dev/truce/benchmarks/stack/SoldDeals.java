package dev.truce.benchmarks.stack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.benchmarks.load.RequestFailed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes plain deals, which can be closed as they are, each of a customer of its own. */
public final class SoldDeals {
    /** The most records that one request may bring. */
    public static final int MOST_IN_A_COLLECTION = 200;

    private final SalesforceApi api;
    private final LocalDate closeDate;
    private int made;

    public SoldDeals(SalesforceApi api, Clock clock) {
        this.api = api;
        this.closeDate = LocalDate.now(clock).plusDays(30);
    }

    /**
     * Makes deals that are open.
     *
     * @return their ids
     */
    public List<String> make(int count) {
        List<String> accounts = accounts(count);
        return inCollections(count, number -> deal(accounts.get(number)));
    }

    /**
     * Makes customers.
     *
     * @return their ids
     */
    public List<String> accounts(int count) {
        int first = made;
        made += count;
        return inCollections(
                count, number -> record("Account", Map.of("Name", "Benchmark customer " + (first + number))));
    }

    /** The record of a plain deal. */
    public Map<String, Object> deal(String accountId) {
        return record(
                "Opportunity",
                Map.of(
                        "Name",
                        "Benchmark deal",
                        "AccountId",
                        accountId,
                        "StageName",
                        "Prospecting",
                        "CloseDate",
                        closeDate.toString(),
                        "Amount",
                        18_000));
    }

    /** A record as collections and trees want it, with its type. */
    public static Map<String, Object> record(String object, Map<String, Object> fields) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("attributes", Map.of("type", object, "referenceId", "a" + object));
        record.putAll(fields);
        return record;
    }

    /** Sends one collection and returns the ids of what it made. */
    public List<String> send(List<Map<String, Object>> records) {
        JsonNode results =
                api.send("POST", "composite/sobjects", api.write(Map.of("allOrNone", true, "records", records)));
        List<String> ids = new ArrayList<>();
        for (JsonNode result : results) {
            if (!result.path("success").asBoolean()) {
                throw new RequestFailed("a record of a collection was refused: " + result);
            }
            ids.add(result.path("id").asText());
        }
        return ids;
    }

    private List<String> inCollections(int count, IntFunction<Map<String, Object>> record) {
        List<String> ids = new ArrayList<>();
        for (int first = 0; first < count; first += MOST_IN_A_COLLECTION) {
            ids.addAll(send(IntStream.range(first, Math.min(count, first + MOST_IN_A_COLLECTION))
                    .mapToObj(record)
                    .toList()));
        }
        return ids;
    }
}
