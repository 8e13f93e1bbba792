package dev.truce.importer;

/** The import cannot go on, for a reason that the person who runs it can mend; shown without a stack trace. */
public final class ImportFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportFailure(String message) {
        super(message);
    }

    public ImportFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
