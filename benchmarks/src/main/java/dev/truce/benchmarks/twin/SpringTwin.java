package dev.truce.benchmarks.twin;

import dev.truce.benchmarks.BenchmarkFailure;
import dev.truce.benchmarks.database.StackDatabase;
import dev.truce.benchmarks.load.RequestFailed;
import dev.truce.localstack.stack.Wait;
import dev.truce.platform.embedded.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The peer as a process of its own, with a database on the same server as Truce. Stopped by {@link #close}. */
public final class SpringTwin implements AutoCloseable {
    private static final Duration TO_COME_UP = Duration.ofMinutes(1);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int REFUSED = 300;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Process process;
    private final Thread stopper;

    private SpringTwin(URI address, Process process) {
        this.address = address;
        this.process = process;
        this.stopper = new Thread(process::destroy, "twin-stopper");
        Runtime.getRuntime().addShutdownHook(stopper);
    }

    /**
     * Starts it and returns when it answers.
     *
     * @param program its jar
     * @param flags what its JVM is started with
     * @param truce any database of the server, beside which it gets its own
     */
    public static SpringTwin start(Path program, List<String> flags, StackDatabase truce, Path log) {
        StackDatabase database = truce.withAnother("benchmark_twin");
        int port = Ports.free();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of(
                "-jar",
                program.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.user()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            SpringTwin twin = new SpringTwin(URI.create("http://127.0.0.1:" + port), process);
            if (!Wait.until(twin::answers, process.onExit(), TO_COME_UP)) {
                twin.close();
                throw new BenchmarkFailure("the Spring twin did not come up; what it said is in " + log);
            }
            return twin;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the Spring twin", e);
        }
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @throws RequestFailed if the answer is an error, or none comes
     */
    public String send(String method, String path, String body) {
        try {
            return require(http.send(request(method, path, body), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new RequestFailed("the Spring twin did not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RequestFailed("interrupted");
        }
    }

    /** Sends a request; the answer is looked at for errors only. */
    public CompletableFuture<Void> begin(String method, String path, String body) {
        return http.sendAsync(request(method, path, body), HttpResponse.BodyHandlers.ofString())
                .thenAccept(SpringTwin::require);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException ignored) {
            // the JVM is ending, and the hook does the same
        }
    }

    private boolean answers() {
        try {
            http.send(request("GET", "/deals?size=1", ""), HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String require(HttpResponse<String> answer) {
        if (answer.statusCode() >= REFUSED) {
            throw new RequestFailed("the Spring twin answered %s with %d %s"
                    .formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }
}
