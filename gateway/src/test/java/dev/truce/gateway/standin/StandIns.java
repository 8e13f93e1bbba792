package dev.truce.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Three services for the gateway to stand in front of. They are stopped and started over HTTP ({@code /stop/NAME} at
 * the port in {@code standin.control}), because test and resource may live in different class loaders.
 */
public final class StandIns implements QuarkusTestResourceLifecycleManager {
    private final Vertx vertx = Vertx.vertx();
    private final Map<String, StandIn> services = new HashMap<>();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        add(new StandIn(
                vertx,
                "deal-service",
                "d",
                List.of("Account:001", "Opportunity:006", "User:005*"),
                List.of(
                        "/services/apexrest/deals/{id}/close",
                        "/services/apexrest/accounts/{id}/merge mergeAccounts")));
        add(new StandIn(
                vertx,
                "handoff-service",
                "h",
                List.of("Handoff__c:a12", "Account:001*", "Opportunity:006*", "User:005*"),
                List.of(
                        "/services/apexrest/handoffs/{id}",
                        "/services/apexrest/handoffs/{id}/items/{key}/provide provideItem")));
        add(new StandIn(
                vertx,
                "account-ownership-service",
                "a",
                List.of("User:005", "Organization:00D", "Account:001*"),
                List.of("/services/apexrest/accounts/{id}/ownership")));
        services.values()
                .forEach(service -> settings.put(
                        "truce.gateway.backends." + service.name, "http://127.0.0.1:" + await(service.start())));
        HttpServer control =
                await(vertx.createHttpServer().requestHandler(this::control).listen(0, "127.0.0.1"));
        settings.put("standin.control", String.valueOf(control.actualPort()));
        settings.put("truce.gateway.patience", "1500ms");
        settings.put("truce.gateway.refresh", "300ms");
        settings.put("truce.gateway.readable-body", "1M");
        settings.put("truce.gateway.trusted-proxies", "127.0.0.2, 10.1.0.0/16");
        return settings;
    }

    private void add(StandIn service) {
        services.put(service.name, service);
    }

    private void control(HttpServerRequest request) {
        String[] words = request.path().split("/");
        StandIn service = services.get(words[2]);
        Future<?> done = words[1].equals("stop") ? service.stop() : service.start();
        done.onComplete(result ->
                request.response().setStatusCode(result.succeeded() ? 200 : 500).end());
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void stop() {
        await(vertx.close());
    }
}
