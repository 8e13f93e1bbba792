package dev.truce.benchmarks.work;

import dev.truce.benchmarks.BenchmarkFailure;
import dev.truce.benchmarks.Progress;
import dev.truce.benchmarks.database.LimitDatabase;
import dev.truce.benchmarks.database.Pgbench;
import dev.truce.benchmarks.database.StackDatabase;
import dev.truce.benchmarks.load.ClosedLoop;
import dev.truce.benchmarks.load.LoadOperation;
import dev.truce.benchmarks.process.JvmFlags;
import dev.truce.benchmarks.process.LinuxProcesses;
import dev.truce.benchmarks.stack.Backlog;
import dev.truce.benchmarks.stack.MeasuredStack;
import dev.truce.benchmarks.stack.SalesforceApi;
import dev.truce.benchmarks.stack.SoldDeals;
import dev.truce.benchmarks.twin.SpringTwin;
import dev.truce.localstack.login.AccessTokens;
import dev.truce.localstack.stack.ServiceName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What works are measured with: the system, its databases, and what it is compared with. Each is started when it is asked
 * for, once.
 */
public final class Bench implements AutoCloseable {
    /** How many requests are under way at once in a closed loop. */
    public static final int CLIENTS = 8;

    static final String NO_TWIN =
            "not built: `mvn -Pbenchmarks -pl benchmarks/spring-twin -DskipTests package` makes the Spring twin";

    private static final Duration USUALLY_QUIET = Duration.ofSeconds(3);
    private static final Duration TO_BECOME_QUIET = Duration.ofMinutes(20);
    private final BenchPlaces places;
    private final RunSize size;
    private final Progress progress;
    private @Nullable MeasuredStack stack;
    private @Nullable LimitDatabase limit;
    private @Nullable SpringTwin twin;

    public Bench(BenchPlaces places, RunSize size, Progress progress) {
        this.places = places;
        this.size = size;
        this.progress = progress;
    }

    BenchPlaces places() {
        return places;
    }

    RunSize size() {
        return size;
    }

    void say(String what) {
        progress.say(what);
    }

    synchronized MeasuredStack stack() {
        if (stack == null) {
            say("starting the system");
            stack = MeasuredStack.start(places.checkout(), places.home().resolve("stack"));
        }
        return stack;
    }

    /** The API at a service, as its administrator. */
    SalesforceApi api(ServiceName service) {
        MeasuredStack running = stack();
        return new SalesforceApi(
                running.layout().url(service), new AccessTokens(running.layout().issuerUrl()), running.login());
    }

    SoldDeals deals() {
        return new SoldDeals(api(ServiceName.DEAL), Clock.systemUTC());
    }

    StackDatabase database(String name) {
        return new StackDatabase(stack().programs().postgresPort(), name);
    }

    Pgbench pgbench() {
        return new Pgbench(places.home(), CLIENTS, size.round());
    }

    /** What the usual number of clients get done in one round. */
    double perSecond(LoadOperation operation) {
        return new ClosedLoop(CLIENTS, size.round())
                .run(Integer.MAX_VALUE, operation)
                .perSecond();
    }

    /** Tables like Truce's own; a deal is won first, whose rows show what they look like. */
    synchronized LimitDatabase limit() {
        if (limit == null) {
            SalesforceApi api = api(ServiceName.DEAL);
            new WinningPatch(api).send(deals().make(1).get(0));
            limit = LimitDatabase.beside(database("deal"), size.deals());
        }
        return limit;
    }

    /** The peer; empty if it has not been built. */
    synchronized Optional<SpringTwin> twin() {
        if (twin == null && Files.exists(places.twin())) {
            long service = stack().programs().pid(ServiceName.DEAL);
            List<String> flags = JvmFlags.ofEveryProgram(LinuxProcesses.commandLine(service));
            twin = SpringTwin.start(
                    places.twin(), flags, database("deal"), places.home().resolve("spring-twin.log"));
        }
        return Optional.ofNullable(twin);
    }

    /** Ends the peer, where what the whole machine does is looked at. */
    synchronized void withoutTwin() {
        if (twin != null) {
            twin.close();
            twin = null;
        }
    }

    /** What is left to do between the services; to be closed. */
    Backlog backlog() {
        return new Backlog(
                stack().layout().kafkaBootstrapServers(),
                List.of(database("deal"), database("handoff"), database("ownership")));
    }

    /** Waits until all that was done has had its effect everywhere, so that the next work has the machine for itself. */
    void awaitQuiet() {
        try (Backlog backlog = backlog()) {
            if (backlog.awaitNone(USUALLY_QUIET)) {
                return;
            }
            say("waiting for %,d events to be published and %,d to be heard"
                    .formatted(backlog.toPublish(), backlog.toHear()));
            if (!backlog.awaitNone(TO_BECOME_QUIET)) {
                throw new BenchmarkFailure("there is still work between the services after %d minutes"
                        .formatted(TO_BECOME_QUIET.toMinutes()));
            }
        }
    }

    @Override
    public synchronized void close() {
        withoutTwin();
        if (stack != null) {
            say("stopping the system");
            stack.close();
            stack = null;
        }
    }

    /** Where things are on this machine. */
    public record BenchPlaces(Path checkout, Path home, Path twin) {}
}
