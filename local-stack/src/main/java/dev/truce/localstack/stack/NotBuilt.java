package dev.truce.localstack.stack;

import java.nio.file.Path;

/** The program of a service is not there. */
public final class NotBuilt extends StackFailure {

    private static final long serialVersionUID = 1L;

    NotBuilt(ServiceName service, Path program) {
        super("%s is not built: %s is missing. './truce up' builds it, and so does 'mvn package'."
                .formatted(service, program));
    }
}
