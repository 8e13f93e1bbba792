package dev.truce.localstack.stack;

import java.nio.file.Path;
import java.time.Duration;

/** A service runs but does not become ready. */
public final class NotReadyInTime extends StackFailure {

    private static final long serialVersionUID = 1L;

    NotReadyInTime(ServiceName service, Duration waited, Path log) {
        super("%s is not ready after %d s. The end of its log, %s:%n%s"
                .formatted(service, waited.toSeconds(), log, LogTail.of(log)));
    }
}
