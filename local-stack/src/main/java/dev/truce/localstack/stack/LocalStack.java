package dev.truce.localstack.stack;

import dev.truce.platform.embedded.KafkaBroker;
import dev.truce.platform.embedded.Ports;
import dev.truce.platform.embedded.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Kafka, the services and the gateway on this machine. Stopped by {@link #close}, which also runs when the JVM is
 * told to end; what an earlier run left behind when it was killed is ended before this one starts.
 */
public final class LocalStack implements AutoCloseable {

    private static final Duration TO_BE_READY = Duration.ofMinutes(2);
    private static final Duration TO_FINISH_STARTING = Duration.ofSeconds(4);

    private final StackLayout layout;
    private final HomeLock lock;
    private final Consumer<String> progress;
    private final Map<ServiceName, Map<String, String>> more;
    private final long startedAt = System.nanoTime();
    private final ExecutorService starting = Executors.newCachedThreadPool();
    private final Map<ServiceName, ServiceProcess> services = new EnumMap<>(ServiceName.class);
    private final Thread stopper = new Thread(this::stop, "stack-stopper");
    private volatile @Nullable PostgresServer postgres;
    private volatile @Nullable KafkaBroker kafka;
    private volatile boolean stopping;
    private boolean stopped;
    private boolean ready;

    private LocalStack(
            StackLayout layout, HomeLock lock, Consumer<String> progress, Map<ServiceName, Map<String, String>> more) {
        this.layout = layout;
        this.lock = lock;
        this.progress = progress;
        this.more = Map.copyOf(more);
    }

    /**
     * Starts everything and returns when all services are ready.
     *
     * @param progress told, in words for people, what is up
     * @throws StackFailure if a person can do something about it
     * @throws dev.truce.platform.embedded.PortTaken if another program listens on one of the ports
     */
    public static LocalStack start(StackLayout layout, Consumer<String> progress) {
        return start(layout, progress, Map.of());
    }

    /**
     * As {@link #start(StackLayout, Consumer)}.
     *
     * @param more environment variables of services beside the usual ones, such as a point at which to fail
     */
    public static LocalStack start(
            StackLayout layout, Consumer<String> progress, Map<ServiceName, Map<String, String>> more) {
        prepareFolders(layout);
        LocalStack stack = new LocalStack(layout, HomeLock.of(layout), progress, more);
        Runtime.getRuntime().addShutdownHook(stack.stopper);
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            boolean asked = stack.stopping;
            stack.close();
            throw asked ? new StoppedWhileStarting() : e;
        }
    }

    public StackLayout layout() {
        return layout;
    }

    public synchronized ServiceProcess service(ServiceName name) {
        ServiceProcess service = services.get(name);
        if (service == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return service;
    }

    /** Starts a service anew, killing it if it still runs, and returns when it is ready. */
    public void restart(ServiceName name) {
        service(name).kill();
        startService(name);
        new ReadinessProbe().await(service(name), layout, TO_BE_READY);
    }

    /**
     * Blocks until a service has ended.
     *
     * @return how it ended; empty if the stack was being stopped
     */
    public Optional<ServiceEnded> awaitEnd() {
        List<CompletableFuture<ServiceEnded>> ends = Arrays.stream(ServiceName.values())
                .map(name -> service(name).ended())
                .toList();
        Object first =
                CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
        return stopping ? Optional.empty() : Optional.of((ServiceEnded) first);
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException ignored) {
            // the JVM is ending, and the hook has done or is doing the same
        }
    }

    private void startAll() {
        PreviousRun.of(layout).ifPresent(PreviousRun::endServices);
        for (ServiceName name : ServiceName.values()) {
            ServiceProcess.requireBuilt(name, layout);
            Ports.requireFree(name.toString(), layout.port(name));
        }
        if (layout.tls()) {
            Ports.requireFree("the gateway with TLS", layout.tlsPort());
        }
        record();
        if (layout.tls()) {
            LocalCertificates.in(layout.tlsHome()).makeIfAbsent();
        }
        startService(ServiceName.GATEWAY);
        CompletableFuture<Void> broker = CompletableFuture.runAsync(this::startKafka, starting);
        CompletableFuture<Void> database = CompletableFuture.runAsync(this::startPostgres, starting)
                .thenRunAsync(() -> ServiceName.withDatabase().forEach(this::startService), starting);
        Futures.join(database);
        Futures.join(broker);
        ReadinessProbe readiness = new ReadinessProbe();
        for (ServiceName name : ServiceName.values()) {
            readiness.await(service(name), layout, TO_BE_READY);
            tell(name + " is ready");
        }
        ready();
    }

    private void startPostgres() {
        if (stopping) {
            return;
        }
        PostgresServer server =
                PostgresServer.persistent(layout.postgresHome(), layout.postgresBinaries(), layout.postgresPort());
        postgres = server;
        ServiceName.withDatabase().forEach(name -> name.database().ifPresent(server::createDatabaseIfAbsent));
        tell("PostgreSQL is up");
    }

    private void startKafka() {
        if (stopping) {
            return;
        }
        kafka = KafkaBroker.persistent(layout.kafkaHome(), layout.kafkaPort(), layout.kafkaControllerPort());
        tell("Kafka is up");
    }

    private synchronized void startService(ServiceName name) {
        if (stopping) {
            return;
        }
        Map<String, String> environment = new Environment(name, layout).with(postgres);
        environment.putAll(more.getOrDefault(name, Map.of()));
        services.put(name, ServiceProcess.start(name, layout, environment));
        record();
    }

    /** The services first, together; then what they use. */
    private void stop() {
        stopping = true;
        finishStarting();
        synchronized (this) {
            if (!stopped) {
                stopped = true;
                stopAll();
            }
        }
    }

    private void stopAll() {
        services.values().forEach(ServiceProcess::askToEnd);
        services.values().forEach(ServiceProcess::awaitEnd);
        KafkaBroker broker = kafka;
        CompletableFuture<Void> brokerStops =
                broker == null ? CompletableFuture.completedFuture(null) : CompletableFuture.runAsync(broker::close);
        PostgresServer database = postgres;
        if (database != null) {
            database.close();
        }
        brokerStops.join();
        RunRecord.deleteFrom(layout);
        lock.close();
    }

    /** A server that is just coming up cannot be stopped before it is up. */
    private void finishStarting() {
        starting.shutdown();
        try {
            starting.awaitTermination(TO_FINISH_STARTING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void ready() {
        ready = true;
        record();
    }

    private synchronized void record() {
        List<Long> children = new ArrayList<>();
        services.values().forEach(service -> children.add(service.pid()));
        new RunRecord(ProcessHandle.current().pid(), layout.basePort(), layout.tls(), children, ready).writeTo(layout);
    }

    private void tell(String what) {
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        progress.accept("%5.1f s  %s".formatted(seconds, what));
    }

    /** Makes the state folder, for this user only: the keys and the login are in there. */
    public static void prepareFolders(StackLayout layout) {
        try {
            Files.createDirectories(
                    layout.home(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createDirectories(layout.run());
            Files.createDirectories(layout.logs());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder " + layout.home(), e);
        }
    }
}
