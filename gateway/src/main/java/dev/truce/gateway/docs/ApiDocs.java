package dev.truce.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.gateway.answer.Problem;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.backend.BackendAnswer;
import dev.truce.gateway.backend.BackendCalls;
import dev.truce.gateway.backend.Backends;
import dev.truce.gateway.proxy.ForwardedHeaders;
import dev.truce.gateway.proxy.UpstreamFailure;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/**
 * The OpenAPI document of each service, as its caller reaches it: what it names as servers and as the place of login
 * is this gateway, so that a page of the gateway may call all of it.
 */
@Singleton
class ApiDocs {
    private static final String PATH = "/q/services/:service/openapi";
    private static final String OTHER_PAGES = "/q/*";
    private static final String DOCUMENT = "/q/openapi?format=json";
    private static final String TOKEN = "/services/oauth2/token";
    private final Vertx vertx;
    private final Backends backends;
    private final BackendCalls calls;
    private final ForwardedHeaders forwarded;
    private final UpstreamFailure failure;
    private final ObjectMapper json = new ObjectMapper();

    ApiDocs(Vertx vertx, Backends backends, BackendCalls calls, ForwardedHeaders forwarded, UpstreamFailure failure) {
        this.vertx = vertx;
        this.backends = backends;
        this.calls = calls;
        this.forwarded = forwarded;
        this.failure = failure;
    }

    void open(@Observes Router router) {
        router.get(PATH).handler(this::show);
        router.route(OTHER_PAGES).last().handler(visitor -> Problem.notFound().answer(visitor.response()));
    }

    private void show(RoutingContext visitor) {
        Optional<Backend> backend = backends.named(visitor.pathParam("service"));
        if (backend.isEmpty()) {
            Problem.notFound().answer(visitor.response());
            return;
        }
        HttpServerRequest request = visitor.request();
        long since = System.nanoTime();
        calls.send(backend.get(), HttpMethod.GET, DOCUMENT, forwarded.onBehalfOf(request), null)
                .compose(document ->
                        vertx.executeBlocking(() -> asReachedBy(forwarded.baseUrl(request), document), false))
                .onSuccess(document -> visitor.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.JSON)
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(document))
                .onFailure(gone -> failure.of(gone, backend.get(), since).answer(visitor.response()));
    }

    private Buffer asReachedBy(String baseUrl, BackendAnswer document) throws IOException {
        JsonNode openApi = json.readTree(document.body().getBytes());
        if (openApi instanceof ObjectNode object) {
            object.remove("x-service");
            object.putArray("servers").addObject().put("url", baseUrl);
        }
        for (JsonNode scheme : openApi.path("components").path("securitySchemes")) {
            for (JsonNode flow : scheme.path("flows")) {
                if (flow instanceof ObjectNode object && object.has("tokenUrl")) {
                    object.put("tokenUrl", baseUrl + TOKEN);
                }
            }
        }
        return Buffer.buffer(json.writeValueAsBytes(openApi));
    }
}
