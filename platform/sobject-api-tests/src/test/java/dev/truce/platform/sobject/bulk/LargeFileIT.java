package dev.truce.platform.sobject.bulk;

import static dev.truce.platform.sobject.bulk.BulkClient.JOBS;
import static dev.truce.platform.sobject.bulk.BulkClient.complete;
import static dev.truce.platform.sobject.bulk.BulkClient.info;
import static dev.truce.platform.sobject.bulk.BulkClient.ingest;
import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * A large file needs no more memory than a small one. {@code -Dlarge-file.rows=200000} makes it larger and tells how
 * fast it goes.
 */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class LargeFileIT {
    private static final Logger LOG = Logger.getLogger(LargeFileIT.class);
    private static final int ROWS =
            Integer.getInteger("large-file.rows", Boolean.getBoolean("tests.full") ? 20_000 : 5_000);
    private static final int ROWS_OF_A_CHUNK = 1_000;
    private static final long MEGABYTE = 1 << 20;
    private static final Set<String> ENDS = Set.of("JobComplete", "Failed");

    @TestHTTPResource
    URI server;

    @Test
    void memoryStaysAsItIs() throws Exception {
        String key = "L-" + UUID.randomUUID().toString().substring(0, 18);
        long before = usedHeap();
        String job = ingest("insert", "");
        long start = System.nanoTime();
        send(job, key);
        long uploaded = System.nanoTime();
        complete(job);
        long[] peak = {0};
        JsonPath done = Awaitility.await()
                .atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> {
                            peak[0] = Math.max(peak[0], usedHeap());
                            return info("ingest", job);
                        },
                        info -> ENDS.contains(info.getString("state")));
        long loaded = System.nanoTime();
        assertThat(done.getInt("numberRecordsProcessed")).isEqualTo(ROWS);
        assertThat(done.getInt("numberRecordsFailed")).isZero();
        assertThat(linesOf(job)).isEqualTo(ROWS + 1L);
        int found = given().queryParam("q", "SELECT COUNT() FROM Account WHERE External_Id__c LIKE '" + key + "-%'")
                .get("/services/data/v64.0/query")
                .path("totalSize");
        assertThat(found).isEqualTo(ROWS);
        LOG.infof(
                "Loaded. rows=%d upload=%.1fs load=%.1fs rowsPerSecond=%.0f heapBefore=%dM heapPeak=%dM",
                ROWS,
                seconds(start, uploaded),
                seconds(uploaded, loaded),
                ROWS / seconds(uploaded, loaded),
                before / MEGABYTE,
                peak[0] / MEGABYTE);
        assertThat(peak[0] - before).isLessThan(64 * MEGABYTE);
    }

    private void send(String job, String key) throws IOException, InterruptedException {
        HttpRequest upload = HttpRequest.newBuilder(server.resolve(JOBS + "/ingest/" + job + "/batches"))
                .header("Content-Type", "text/csv")
                .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> file(key)))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(upload, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(201);
    }

    /** The file, made as it is sent. */
    private static InputStream file(String key) {
        return new SequenceInputStream(Collections.enumeration(IntStream.rangeClosed(0, ROWS / ROWS_OF_A_CHUNK)
                .mapToObj(chunk -> (InputStream) new LazyChunk(() -> chunk(key, chunk)))
                .toList()));
    }

    private static String chunk(String key, int chunk) {
        if (chunk == 0) {
            return "Name,External_Id__c,Industry,Description\n";
        }
        StringBuilder rows = new StringBuilder();
        for (int i = (chunk - 1) * ROWS_OF_A_CHUNK; i < chunk * ROWS_OF_A_CHUNK; i++) {
            rows.append(
                    "\"Acme, %d\",%s-%d,Energy,\"A description\nof two lines and some length, as they come from a CRM\"\n"
                            .formatted(i, key, i));
        }
        return rows.toString();
    }

    private long linesOf(String job) throws IOException, InterruptedException {
        HttpRequest results = HttpRequest.newBuilder(server.resolve(JOBS + "/ingest/" + job + "/successfulResults"))
                .build();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                HttpClient.newHttpClient()
                        .send(results, HttpResponse.BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("of two lines"))
                    .count();
        }
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
