package dev.truce.gateway.proxy;

import dev.truce.gateway.answer.Problem;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.catalog.ServiceRegistry;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.Route;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands a request on to a service and its answer back, both as they come, without keeping any of it. */
@Singleton
public class ReverseProxy {
    private static final int NOT_FOUND = 404;
    /** No Content, Not Modified. */
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    private final HttpClient client;
    private final ForwardedHeaders forwarded;
    private final UpstreamFailure failure;
    private final ServiceRegistry registry;

    ReverseProxy(HttpClient client, ForwardedHeaders forwarded, UpstreamFailure failure, ServiceRegistry registry) {
        this.client = client;
        this.forwarded = forwarded;
        this.failure = failure;
        this.registry = registry;
    }

    public void send(Call call, Route route) {
        send(call, route, null);
    }

    /**
     * Hands a request on, and its answer back.
     *
     * @param body what was read of the request already, all of it; null leaves it to be streamed
     */
    public void send(Call call, Route route, @Nullable Buffer body) {
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> open(context.client(), route.backend()))
                .addInterceptor(new Passage(call, route, body))
                .handle(call.request());
    }

    private static Future<HttpClientRequest> open(HttpClient http, Backend backend) {
        return http.request(new RequestOptions()
                .setHost(backend.host())
                .setPort(backend.port())
                .setSsl(backend.isTls()));
    }

    /** One request on its way to a service. */
    private final class Passage implements ProxyInterceptor {
        private final long since = System.nanoTime();
        private final Call call;
        private final Route route;
        private final @Nullable Buffer body;

        Passage(Call call, Route route, @Nullable Buffer body) {
            this.call = call;
            this.route = route;
            this.body = body;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            context.request().setURI(call.path().uri());
            forwarded.setOn(context.request().headers(), call.request());
            if (body != null) {
                context.request().setBody(Body.body(body));
            }
            return context.sendRequest().recover(gone -> {
                Problem problem = failure.of(gone, route.backend(), since);
                // who shows no credentials is not told what is away
                return Future.succeededFuture(
                        answer(context, call.showsCredentials() || isLogin() ? problem : Problem.unauthorized()));
            });
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            boolean mayBeOfTheMissing = !route.certain() && !registry.now().areComplete();
            if (mayBeOfTheMissing && context.response().getStatusCode() == NOT_FOUND) {
                answer(context, Problem.unavailable("The service that may have this"));
            } else if (WITHOUT_BODY.contains(context.response().getStatusCode())) {
                sendHeadersOnly(context.response());
            }
            return context.sendResponse();
        }

        /** The proxy would announce a body in parts that never come, and a client that believes it waits for ever. */
        private void sendHeadersOnly(ProxyResponse answer) {
            Body none = answer.getBody();
            if (none != null) {
                none.stream().resume(); // to its end, which gives the connection back
            }
            answer.setBody(null);
            HttpServerResponse told = call.request().response();
            told.headersEndHandler(soon -> told.headers().remove(HttpHeaders.CONTENT_LENGTH));
        }

        private boolean isLogin() {
            return call.path().startsWith("services", "oauth2") || call.path().startsWith("services", "Soap");
        }

        private ProxyResponse answer(ProxyContext context, Problem problem) {
            ProxyResponse answer = context.request().release().response();
            answer.headers().clear().addAll(problem.headers());
            return answer.setStatusCode(problem.status()).setBody(Body.body(Buffer.buffer(problem.body())));
        }
    }
}
