package dev.truce.benchmarks.stack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.benchmarks.load.RequestFailed;
import dev.truce.localstack.stack.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A load of deals by Bulk API 2.0. */
public record BulkJob(SalesforceApi api) {
    private static final Duration TO_COMPLETE = Duration.ofMinutes(15);
    private static final List<String> ENDED = List.of("JobComplete", "Failed", "Aborted");

    /** The file of so many deals, of these customers in turn. */
    public static String file(int rows, List<String> customers, String closeDate) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "Benchmark deal %d,Prospecting,%s,18000,%s\n"
                        .formatted(row, closeDate, customers.get(row % customers.size())))
                .collect(Collectors.joining("", "Name,StageName,CloseDate,Amount,AccountId\n", ""));
    }

    /**
     * Loads a file.
     *
     * @return from the request for a job until it was complete
     * @throws RequestFailed if a row was refused, or it did not end in time
     */
    public Duration load(String file) {
        long began = System.nanoTime();
        String job = api.send(
                        "POST",
                        "jobs/ingest",
                        api.write(Map.of(
                                "object",
                                "Opportunity",
                                "operation",
                                "insert",
                                "contentType",
                                "CSV",
                                "lineEnding",
                                "LF")))
                .path("id")
                .asText();
        api.send("PUT", "jobs/ingest/%s/batches".formatted(job), "text/csv", file);
        api.send("PATCH", "jobs/ingest/" + job, "{\"state\":\"UploadComplete\"}");
        Wait.until(() -> ENDED.contains(state(job).path("state").asText()), new CompletableFuture<Void>(), TO_COMPLETE);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        JsonNode end = state(job);
        if (!end.path("state").asText().equals("JobComplete")
                || end.path("numberRecordsFailed").asInt() > 0) {
            throw new RequestFailed("the bulk job did not load all: " + end);
        }
        return took;
    }

    private JsonNode state(String job) {
        return api.send("GET", "jobs/ingest/" + job, null);
    }
}
