package dev.truce.localstack.login;

import dev.truce.localstack.stack.StackFailure;
import java.nio.file.Path;

/** The system has not been started with this state folder, so its login has not been made. */
public final class NoLoginYet extends StackFailure {

    private static final long serialVersionUID = 1L;

    public NoLoginYet(Path home) {
        super("There is no login in %s yet: it is made when './truce up' starts the system for the first time."
                .formatted(home));
    }
}
