package dev.truce.gateway.merge;

import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.backend.BackendAnswer;
import dev.truce.gateway.backend.BackendCalls;
import dev.truce.gateway.backend.Backends;
import dev.truce.gateway.forward.ForwardedHeaders;
import dev.truce.gateway.route.Call;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Asks all services the same question at once. */
@Singleton
class AskAll {
    private static final Logger LOG = Logger.getLogger(AskAll.class);
    private final Backends backends;
    private final BackendCalls calls;
    private final ForwardedHeaders forwarded;

    AskAll(Backends backends, BackendCalls calls, ForwardedHeaders forwarded) {
        this.backends = backends;
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
        String uri = call.path().uri();
        List<Future<BackendAnswer>> asked = backends.all().stream()
                .map(backend -> calls.send(backend, HttpMethod.GET, uri, headers, null))
                .toList();
        return Future.join(asked).transform(done -> Future.succeededFuture(collect(asked)));
    }

    private Answers collect(List<Future<BackendAnswer>> asked) {
        List<BackendAnswer> received = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).succeeded()) {
                received.add(asked.get(i).result());
            } else {
                Backend silent = backends.all().get(i);
                LOG.warnf(
                        "A service does not answer. service=%s reason=%s",
                        silent.name(), asked.get(i).cause().getMessage());
                missing.add(silent.name());
            }
        }
        return new Answers(received, missing);
    }
}
