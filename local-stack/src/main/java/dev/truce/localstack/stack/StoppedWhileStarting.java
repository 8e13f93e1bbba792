package dev.truce.localstack.stack;

/** Somebody stopped the system before all of it was up. */
public final class StoppedWhileStarting extends StackFailure {

    private static final long serialVersionUID = 1L;

    StoppedWhileStarting() {
        super("Stopped before everything was up.");
    }
}
