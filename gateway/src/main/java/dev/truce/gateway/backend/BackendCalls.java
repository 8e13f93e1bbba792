package dev.truce.gateway.backend;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Calls to a service whose answer is read as a whole. */
@Singleton
public class BackendCalls {
    private final HttpClient client;

    BackendCalls(HttpClient client) {
        this.client = client;
    }

    /** Fails when the service is not there, breaks off, or keeps silent for longer than the patience. */
    public Future<BackendAnswer> send(
            Backend backend, HttpMethod method, String uri, MultiMap headers, @Nullable Buffer body) {
        RequestOptions options = new RequestOptions()
                .setHost(backend.host())
                .setPort(backend.port())
                .setSsl(backend.isTls())
                .setMethod(method)
                .setURI(uri)
                .setHeaders(headers);
        return client.request(options)
                .compose(request -> body == null ? request.send() : request.send(body))
                .compose(response -> response.body()
                        .map(read -> new BackendAnswer(backend, response.statusCode(), response.headers(), read)));
    }
}
