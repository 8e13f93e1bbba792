package dev.truce.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One service as a JVM of its own, its output in a log file. */
public final class ServiceProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String LOADED_CLASSES = "app-cds.jsa";

    private final ServiceName name;
    private final StackLayout layout;
    private final Process process;

    private ServiceProcess(ServiceName name, StackLayout layout, Process process) {
        this.name = name;
        this.layout = layout;
        this.process = process;
    }

    static ServiceProcess start(ServiceName name, StackLayout layout, Map<String, String> environment) {
        try {
            Files.createDirectories(layout.stateOf(name));
            ProcessBuilder builder = new ProcessBuilder(command(name, layout))
                    .directory(layout.programFolderOf(name).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(freshLog(layout.logOf(name)).toFile());
            builder.environment().putAll(environment);
            return new ServiceProcess(name, layout, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name, e);
        }
    }

    /** @throws NotBuilt if the program of a service is not there */
    static void requireBuilt(ServiceName name, StackLayout layout) {
        Path program = layout.programOf(name);
        if (!Files.exists(program)) {
            throw new NotBuilt(name, program);
        }
    }

    public ServiceName name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a power cut would: without a chance to finish anything. Returns when it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Completes, with the reason, when the process has ended. */
    CompletableFuture<ServiceEnded> ended() {
        return process.onExit().thenApply(gone -> new ServiceEnded(name, gone.exitValue(), layout.logOf(name)));
    }

    /** Asks it to end; {@link #awaitEnd} waits for that. */
    void askToEnd() {
        process.destroy();
    }

    void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Runs in the program's own folder: an archive of loaded classes, which the launcher's build makes to spare time at
     * each start, is taken only by a JVM that names the program as the one did that wrote it.
     *
     * <p>A Ctrl-C reaches every process of the terminal at once. The services leave it to the stack to stop them, after
     * each other and before the servers they use.
     */
    private static List<String> command(ServiceName name, StackLayout layout) {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "trap '' INT; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                layout.processMark(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms%dm".formatted(Math.min(48, name.heapMegabytes() / 2)),
                "-Xmx%dm".formatted(name.heapMegabytes())));
        command.add("-XX:ErrorFile=%s/hs_err_pid%%p.log".formatted(layout.stateOf(name)));
        Path program = layout.programOf(name);
        if (Files.exists(program.resolveSibling(LOADED_CLASSES))) {
            command.add("-XX:SharedArchiveFile=" + LOADED_CLASSES);
        }
        command.addAll(List.of("-jar", program.getFileName().toString()));
        return command;
    }

    /** Keeps the log of the run before, for whoever asks why it ended. */
    private static Path freshLog(Path log) throws IOException {
        Files.createDirectories(log.resolveSibling("."));
        if (Files.exists(log)) {
            String previous = log.getFileName().toString().replace(".log", ".previous.log");
            Files.move(log, log.resolveSibling(previous), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }
}
