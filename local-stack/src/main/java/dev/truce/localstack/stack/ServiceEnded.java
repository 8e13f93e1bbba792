package dev.truce.localstack.stack;

import java.nio.file.Path;

/** A service ended although nobody stopped it. */
public final class ServiceEnded extends StackFailure {

    private static final long serialVersionUID = 1L;

    ServiceEnded(ServiceName service, int exitCode, Path log) {
        super("%s ended with exit code %d. The end of its log, %s:%n%s"
                .formatted(service, exitCode, log, LogTail.of(log)));
    }
}
