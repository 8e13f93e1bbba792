package dev.truce.gateway.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.backend.BackendAnswer;
import dev.truce.gateway.backend.BackendCalls;
import dev.truce.gateway.backend.Backends;
import dev.truce.gateway.backend.GatewaySettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Keeps what the services say they have. A service that is away is asked again every second until it has said; what
 * it said stays true while it is away.
 */
@Singleton
public class Catalog {
    private static final Logger LOG = Logger.getLogger(Catalog.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final String DOCUMENT = "/q/openapi?format=json";
    private final Vertx vertx;
    private final Backends backends;
    private final BackendCalls calls;
    private final GatewaySettings settings;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Backend, Offer> offers = new LinkedHashMap<>();
    private final List<Long> timers = new ArrayList<>();
    private final Set<Backend> silent = new LinkedHashSet<>();
    private volatile Signposts signposts;

    Catalog(Vertx vertx, Backends backends, BackendCalls calls, GatewaySettings settings) {
        this.vertx = vertx;
        this.backends = backends;
        this.calls = calls;
        this.settings = settings;
        this.signposts = new Signposts(Map.of(), backends.all().size());
    }

    void start(@Observes StartupEvent started) {
        learn(backends.all());
        timers.add(vertx.setPeriodic(TICK.toMillis(), tick -> learn(missing())));
        timers.add(vertx.setPeriodic(settings.refresh().toMillis(), tick -> learn(backends.all())));
    }

    void stop(@Observes ShutdownEvent ending) {
        timers.forEach(vertx::cancelTimer);
    }

    /** What is known now. */
    public Signposts now() {
        return signposts;
    }

    /** What is known after those who have not said yet were asked once more. */
    public Future<Signposts> afterAskingTheMissing() {
        return learn(missing()).map(done -> signposts);
    }

    /** Who did not answer when last asked. */
    public synchronized Set<Backend> silent() {
        return Set.copyOf(silent);
    }

    private synchronized List<Backend> missing() {
        return backends.all().stream()
                .filter(backend -> !offers.containsKey(backend))
                .toList();
    }

    private Future<Void> learn(List<Backend> who) {
        return Future.join(who.stream().map(this::learn).toList()).transform(done -> Future.succeededFuture());
    }

    private Future<Void> learn(Backend backend) {
        return calls.send(backend, HttpMethod.GET, DOCUMENT, MultiMap.caseInsensitiveMultiMap(), null)
                .compose(this::read)
                .onSuccess(offer -> keep(backend, offer))
                .onFailure(failure -> missed(backend, failure))
                .mapEmpty();
    }

    private Future<Offer> read(BackendAnswer answer) {
        return answer.succeeded()
                ? vertx.executeBlocking(
                        () -> Offer.of(json.readTree(answer.body().getBytes())), false)
                : Future.failedFuture("it answered " + answer.status());
    }

    private synchronized void keep(Backend backend, Offer offer) {
        silent.remove(backend);
        if (!offer.equals(offers.put(backend, offer))) {
            LOG.infof(
                    "A service said what it has. service=%s objects=%d actions=%d",
                    backend.name(), offer.names().size(), offer.actions().size());
            Map<Backend, Offer> inOrder = new LinkedHashMap<>();
            backends.all().stream().filter(offers::containsKey).forEach(known -> inOrder.put(known, offers.get(known)));
            signposts = new Signposts(inOrder, backends.all().size());
        }
    }

    private synchronized void missed(Backend backend, Throwable failure) {
        if (silent.add(backend)) {
            LOG.warnf("A service does not say what it has. service=%s reason=%s", backend.name(), failure.getMessage());
        }
    }
}
