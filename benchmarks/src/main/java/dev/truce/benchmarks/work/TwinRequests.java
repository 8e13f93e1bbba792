package dev.truce.benchmarks.work;

import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.twin.SpringTwin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;

/** What the peer is asked: the same as Truce, in its own words. */
record TwinRequests(SpringTwin twin) {
    private static final String DEAL =
            """
            {"name": "Benchmark deal", "accountId": "001000000000000AAA", "stageName": "Prospecting", "amount": 18000,
             "closeDate": "2027-01-31", "lines": [%s]}""";

    private static final String LINE = "{\"productId\": \"01t000000000000AAA\", \"quantity\": 1, \"unitPrice\": 18000}";
    private static final String WIN = "{\"stageName\":\"Closed Won\"}";

    /** A figure of the twin, or how to get one. */
    static Figure figure(Bench bench, ToDoubleFunction<TwinRequests> measured) {
        Optional<SpringTwin> twin = bench.twin();
        return twin.map(running -> Figure.of(measured.applyAsDouble(new TwinRequests(running))))
                .orElseGet(() -> Figure.missing(Bench.NO_TWIN));
    }

    /** The ids of new deals without lines. */
    List<String> make(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(twin.send("POST", "/deals", DEAL.formatted("")).replaceAll("^.*\"id\":\"(\\w+)\".*$", "$1"));
        }
        return ids;
    }

    void makeWithALine() {
        twin.send("POST", "/deals", DEAL.formatted(LINE));
    }

    void close(String deal) {
        twin.send("PATCH", "/deals/" + deal, WIN);
    }

    CompletableFuture<Void> beginClose(String deal) {
        return twin.begin("PATCH", "/deals/" + deal, WIN);
    }

    void read(String deal) {
        twin.send("GET", "/deals/" + deal, "");
    }

    void page(int size) {
        twin.send("GET", "/deals?size=" + size, "");
    }
}
