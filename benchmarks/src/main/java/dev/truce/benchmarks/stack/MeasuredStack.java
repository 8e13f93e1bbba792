package dev.truce.benchmarks.stack;

import dev.truce.benchmarks.BenchmarkFailure;
import dev.truce.localstack.login.AdminLogin;
import dev.truce.localstack.stack.FreePorts;
import dev.truce.localstack.stack.PreviousRun;
import dev.truce.localstack.stack.StackLayout;
import dev.truce.localstack.stack.Wait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The system as {@code ./truce up} runs it, with a state folder and ports of its own: a process beside the driver, so that
 * what the driver uses is not counted. Stopped by {@link #close}, which also runs when the driver is told to end.
 */
public final class MeasuredStack implements AutoCloseable {
    private static final Duration TO_COME_UP = Duration.ofMinutes(3);
    private static final Duration TO_STOP = Duration.ofSeconds(30);
    private final StackLayout layout;
    private final Process process;
    private final Duration startup;
    private final Thread stopper = new Thread(this::stop, "measured-stack-stopper");

    private MeasuredStack(StackLayout layout, Process process, Duration startup) {
        this.layout = layout;
        this.process = process;
        this.startup = startup;
    }

    /**
     * Starts it and returns when all services are ready.
     *
     * @param checkout the folder with the script {@code truce}
     * @param home the state folder; made if absent
     */
    public static MeasuredStack start(Path checkout, Path home) {
        StackLayout layout = new StackLayout(checkout, home, FreePorts.base());
        Path log = home.resolve("up.log");
        long began = System.nanoTime();
        Process process = launch(checkout, layout, log);
        Thread earlyStopper = new Thread(() -> end(process), "measured-stack-early-stopper");
        Runtime.getRuntime().addShutdownHook(earlyStopper);
        boolean ready = Wait.until(() -> isReady(layout, process), process.onExit(), TO_COME_UP);
        MeasuredStack stack = new MeasuredStack(layout, process, Duration.ofNanos(System.nanoTime() - began));
        Runtime.getRuntime().addShutdownHook(stack.stopper);
        Runtime.getRuntime().removeShutdownHook(earlyStopper);
        if (!ready) {
            stack.close();
            throw new BenchmarkFailure("the system did not come up; what it said is in " + log);
        }
        return stack;
    }

    public StackLayout layout() {
        return layout;
    }

    /** The login of its administrator. */
    public AdminLogin login() {
        return AdminLogin.of(layout).orElseThrow(() -> new BenchmarkFailure("there is no login in " + layout.home()));
    }

    /** How long it took until all services were ready. */
    public Duration startup() {
        return startup;
    }

    /** Its processes. */
    public StackPrograms programs() {
        return StackPrograms.of(process.pid(), layout);
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException ignored) {
            // the JVM is ending, and the hook does the same
        }
    }

    private void stop() {
        end(process);
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(Path checkout, StackLayout layout, Path log) {
        try {
            Files.createDirectories(layout.home());
            ProcessBuilder builder = new ProcessBuilder(
                            List.of("bash", checkout.resolve("truce").toString(), "up"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "TRUCE_HOME",
                            layout.home().toString(),
                            "TRUCE_PORT",
                            Integer.toString(layout.ports().min().orElseThrow())));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the system", e);
        }
    }

    private static boolean isReady(StackLayout layout, Process process) {
        return PreviousRun.of(layout)
                .filter(run -> run.pid() == process.pid() && run.wasReady())
                .isPresent();
    }
}
