package dev.truce.benchmarks.work;

import dev.truce.benchmarks.stack.SalesforceApi;
import java.util.concurrent.CompletableFuture;

/** The close of a deal as a client of Salesforce sends it. */
record WinningPatch(SalesforceApi api) {
    private static final String WIN = "{\"StageName\":\"Closed Won\"}";

    void send(String deal) {
        api.send("PATCH", "sobjects/Opportunity/" + deal, WIN);
    }

    CompletableFuture<Void> begin(String deal) {
        return api.begin("PATCH", "sobjects/Opportunity/" + deal, WIN);
    }
}
