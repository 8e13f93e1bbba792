package dev.truce.gateway.backend;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Makes the one pool of connections to the services. */
@Singleton
class BackendClient {
    private static final int KEPT_SECONDS = 30; // shorter than a service keeps an idle connection
    private static final int HEADERS = 64 * 1024;

    @Produces
    @Singleton
    HttpClient client(Vertx vertx, GatewaySettings settings) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(settings.connections())
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis()))
                .setIdleTimeout(Math.toIntExact(settings.patience().toMillis()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxHeaderSize(HEADERS));
    }
}
