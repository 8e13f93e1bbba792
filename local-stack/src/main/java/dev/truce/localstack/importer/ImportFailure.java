package dev.truce.localstack.importer;

import dev.truce.localstack.stack.StackFailure;

/** The import cannot go on, for a reason that the person who runs it can mend. */
public final class ImportFailure extends StackFailure {
    private static final long serialVersionUID = 1L;

    public ImportFailure(String message) {
        super(message);
    }

    public ImportFailure(String message, Throwable cause) {
        super(message);
        initCause(cause);
    }
}
