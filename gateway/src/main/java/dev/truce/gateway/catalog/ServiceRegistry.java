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
public class ServiceRegistry {
    private static final Logger LOG = Logger.getLogger(ServiceRegistry.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final String DOCUMENT = "/q/openapi?format=json";
    private final Vertx vertx;
    private final Backends backends;
    private final BackendCalls calls;
    private final GatewaySettings settings;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Backend, ServiceManifest> manifests = new LinkedHashMap<>();
    private final List<Long> timers = new ArrayList<>();
    private final Set<Backend> silent = new LinkedHashSet<>();
    private volatile RoutingTable routingTable;

    ServiceRegistry(Vertx vertx, Backends backends, BackendCalls calls, GatewaySettings settings) {
        this.vertx = vertx;
        this.backends = backends;
        this.calls = calls;
        this.settings = settings;
        this.routingTable = new RoutingTable(Map.of(), backends.all().size());
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
    public RoutingTable now() {
        return routingTable;
    }

    /** What is known after those who have not said yet were asked once more. */
    public Future<RoutingTable> afterAskingTheMissing() {
        return learn(missing()).map(done -> routingTable);
    }

    /** Who did not answer when last asked. */
    public synchronized Set<Backend> silent() {
        return Set.copyOf(silent);
    }

    private synchronized List<Backend> missing() {
        return backends.all().stream()
                .filter(backend -> !manifests.containsKey(backend))
                .toList();
    }

    private Future<Void> learn(List<Backend> who) {
        return Future.join(who.stream().map(this::learn).toList()).transform(done -> Future.succeededFuture());
    }

    private Future<Void> learn(Backend backend) {
        return calls.send(backend, HttpMethod.GET, DOCUMENT, MultiMap.caseInsensitiveMultiMap(), null)
                .compose(this::read)
                .onSuccess(manifest -> keep(backend, manifest))
                .onFailure(failure -> missed(backend, failure))
                .mapEmpty();
    }

    private Future<ServiceManifest> read(BackendAnswer answer) {
        return answer.succeeded()
                ? vertx.executeBlocking(
                        () -> ServiceManifest.of(json.readTree(answer.body().getBytes())), false)
                : Future.failedFuture("it answered " + answer.status());
    }

    private synchronized void keep(Backend backend, ServiceManifest manifest) {
        silent.remove(backend);
        if (!manifest.equals(manifests.put(backend, manifest))) {
            LOG.infof(
                    "A service said what it has. service=%s objects=%d actions=%d",
                    backend.name(), manifest.names().size(), manifest.actions().size());
            Map<Backend, ServiceManifest> inOrder = new LinkedHashMap<>();
            backends.all().stream()
                    .filter(manifests::containsKey)
                    .forEach(known -> inOrder.put(known, manifests.get(known)));
            routingTable = new RoutingTable(inOrder, backends.all().size());
        }
    }

    private synchronized void missed(Backend backend, Throwable failure) {
        if (silent.add(backend)) {
            LOG.warnf("A service does not say what it has. service=%s reason=%s", backend.name(), failure.getMessage());
        }
    }
}
