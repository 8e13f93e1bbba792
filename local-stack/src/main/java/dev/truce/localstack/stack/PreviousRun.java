package dev.truce.localstack.stack;

import dev.truce.platform.embedded.LeftBehind;
import java.time.Duration;
import java.util.Optional;

/** The run that wrote the record in a state folder: the present one, or one that was killed. */
public final class PreviousRun {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StackLayout layout;
    private final RunRecord record;

    private PreviousRun(StackLayout layout, RunRecord record) {
        this.layout = layout;
        this.record = record;
    }

    public static Optional<PreviousRun> of(StackLayout layout) {
        return RunRecord.in(layout).map(record -> new PreviousRun(layout, record));
    }

    /** Where it runs; its base port may be another one than is asked for now. */
    public StackLayout layout() {
        return new StackLayout(layout.root(), layout.home(), record.basePort(), record.tls());
    }

    public long pid() {
        return record.pid();
    }

    public boolean isRunning() {
        return process(record.pid()).isRunning();
    }

    public boolean wasReady() {
        return record.ready();
    }

    /** Ends all of its processes that still run, in order where possible, and forgets it. */
    public void end() {
        process(record.pid()).end(LeftBehind.Signal.TERM, PATIENCE);
        endServices();
        RunRecord.deleteFrom(layout);
    }

    /**
     * Ends the services of a run that was killed. Its own process is known to be gone, and its pid may belong to the
     * present one.
     */
    void endServices() {
        record.children().forEach(pid -> process(pid).end(LeftBehind.Signal.TERM, PATIENCE));
    }

    private LeftBehind process(long pid) {
        return new LeftBehind(pid, "java", layout.processMark());
    }
}
