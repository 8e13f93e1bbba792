package dev.truce.localstack;

import dev.truce.localstack.stack.LocalStack;
import dev.truce.localstack.stack.PreviousRun;
import dev.truce.localstack.stack.StackFailure;
import dev.truce.localstack.stack.StackLayout;
import dev.truce.localstack.stack.Wait;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code up} in a process that outlives this one and its terminal. */
record BackgroundRun(StackLayout layout) {

    private static final Duration TO_COME_UP = Duration.ofMinutes(3);

    /**
     * Returns when all is ready.
     *
     * @throws DidNotComeUp if the process ends instead, with what it said
     */
    void start() {
        Path log = layout.logs().resolve("up.log");
        Process process = launch(log);
        if (!Wait.until(() -> isReady(process.pid()), process.onExit(), TO_COME_UP)) {
            throw new DidNotComeUp(log);
        }
    }

    private boolean isReady(long pid) {
        return PreviousRun.of(layout)
                .filter(run -> run.pid() == pid && run.wasReady())
                .isPresent();
    }

    /** {@code nohup}: the end of the terminal is not the end of the system. */
    private Process launch(Path log) {
        List<String> command = new ArrayList<>();
        command.add("nohup");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Truce.class.getName(), "up"));
        if (layout.tls()) {
            command.add("--tls");
        }
        try {
            LocalStack.prepareFolders(layout);
            return new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the system in the background", e);
        }
    }

    /** The process in the background ended before the system was ready. */
    static final class DidNotComeUp extends StackFailure {

        private static final long serialVersionUID = 1L;

        private DidNotComeUp(Path log) {
            super(said(log));
        }

        private static String said(Path log) {
            try {
                return Files.readString(log).strip();
            } catch (IOException e) {
                return "The system did not come up, and its log cannot be read: " + e.getMessage();
            }
        }
    }
}
