package dev.truce.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A child process that may still run because its parent was killed. It is recognised by its program and by something
 * that only its command line holds, because the operating system gives a pid to another process sooner or later.
 *
 * @param pid its process id when it was started
 * @param program the file name of its executable, such as {@code postgres}
 * @param mark a part of its command line that no other process has, such as its data directory; within the first 4 KB,
 *     of which the JDK reads no more
 */
public record LeftBehind(long pid, String program, String mark) {

    /** How a process is asked to end. */
    public enum Signal {
        /** SIGTERM; PostgreSQL would wait for its clients to leave. */
        TERM,
        /** SIGINT; PostgreSQL disconnects its clients and ends in order. */
        INT
    }

    /**
     * Ends the process if it still runs: asked first, killed when it has not ended in time.
     *
     * @param patience how long it may take to end in order
     * @return whether there was anything to end
     */
    public boolean end(Signal signal, Duration patience) {
        Optional<ProcessHandle> process = find();
        process.ifPresent(running -> end(running, signal, patience));
        return process.isPresent();
    }

    public boolean isRunning() {
        return find().isPresent();
    }

    private Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    private boolean isTheSame(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean sameProgram =
                info.command().map(command -> command.endsWith("/" + program)).orElse(false);
        // an operating system that hides command lines leaves the program as the only evidence
        return sameProgram
                && info.commandLine().map(line -> line.contains(mark)).orElse(true);
    }

    private static void end(ProcessHandle process, Signal signal, Duration patience) {
        send(signal, process.pid());
        try {
            process.onExit()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException tooSlow) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** ProcessHandle knows SIGTERM and SIGKILL only, hence the program. */
    private static void send(Signal signal, long pid) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot end process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
