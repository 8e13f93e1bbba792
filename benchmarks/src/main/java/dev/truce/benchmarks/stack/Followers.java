package dev.truce.benchmarks.stack;

import dev.truce.benchmarks.BenchmarkFailure;
import dev.truce.localstack.stack.ServiceName;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * The services that hear what deal-service does. While they are held, the machine does nothing but what is measured, as it
 * is where each service has a machine of its own.
 */
public final class Followers {
    private final List<Long> pids;

    public Followers(StackPrograms programs) {
        pids = List.of(programs.pid(ServiceName.HANDOFF), programs.pid(ServiceName.OWNERSHIP));
    }

    /** Measures something while they are held; they go on when it is done, or when the JVM ends. */
    public <T> T whileHeld(Supplier<T> measured) {
        Thread release = new Thread(() -> signal("CONT"), "followers-release");
        Runtime.getRuntime().addShutdownHook(release);
        signal("STOP");
        try {
            return measured.get();
        } finally {
            signal("CONT");
            forget(release);
        }
    }

    private static void forget(Thread release) {
        try {
            Runtime.getRuntime().removeShutdownHook(release);
        } catch (IllegalStateException ignored) {
            // the JVM is ending, and the hook does the same
        }
    }

    private void signal(String name) {
        try {
            for (long pid : pids) {
                new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                        .start()
                        .waitFor();
            }
        } catch (IOException e) {
            throw new BenchmarkFailure("cannot send a signal: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
