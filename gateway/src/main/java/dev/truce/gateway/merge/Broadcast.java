package dev.truce.gateway.merge;

import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.backend.BackendAnswer;
import dev.truce.gateway.backend.BackendCalls;
import dev.truce.gateway.proxy.ForwardedHeaders;
import dev.truce.gateway.route.Call;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Asks all services at once. */
@Singleton
class Broadcast {
    private static final Logger LOG = Logger.getLogger(Broadcast.class);
    private final BroadcastRequests requests;
    private final BackendCalls calls;
    private final ForwardedHeaders forwarded;

    Broadcast(BroadcastRequests requests, BackendCalls calls, ForwardedHeaders forwarded) {
        this.requests = requests;
        this.calls = calls;
        this.forwarded = forwarded;
    }

    /** What they said, and the names of those who said nothing. */
    record Answers(List<BackendAnswer> received, List<String> missing) {
        Answers {
            received = List.copyOf(received);
            missing = List.copyOf(missing);
        }
    }

    /** Never fails. */
    Future<Answers> about(Call call) {
        MultiMap headers = forwarded.onBehalfOf(call.request());
        Map<Backend, Future<BackendAnswer>> asked = new LinkedHashMap<>();
        requests.of(call)
                .forEach((backend, path) ->
                        asked.put(backend, calls.send(backend, HttpMethod.GET, path.uri(), headers, null)));
        return Future.join(List.copyOf(asked.values())).transform(done -> Future.succeededFuture(collect(asked)));
    }

    private static Answers collect(Map<Backend, Future<BackendAnswer>> asked) {
        List<BackendAnswer> received = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        asked.forEach((backend, answer) -> {
            if (answer.succeeded()) {
                received.add(answer.result());
            } else {
                LOG.warnf(
                        "A service does not answer. service=%s reason=%s",
                        backend.name(), answer.cause().getMessage());
                missing.add(backend.name());
            }
        });
        return new Answers(received, missing);
    }
}
