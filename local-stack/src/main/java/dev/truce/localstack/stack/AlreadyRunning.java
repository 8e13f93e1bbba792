package dev.truce.localstack.stack;

import java.nio.file.Path;

/** Another process runs the system with the same state folder. */
public final class AlreadyRunning extends StackFailure {

    private static final long serialVersionUID = 1L;

    AlreadyRunning(Path home) {
        super(("Truce is already running with its state in %s. './truce status' shows it, './truce down' stops it;"
                        + " with another TRUCE_HOME and TRUCE_PORT a second copy runs beside it.")
                .formatted(home));
    }
}
