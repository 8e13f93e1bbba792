package dev.truce.importer.mapping;

/** The row cannot be taken; the message says why. The other rows are. */
public final class RowRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RowRejected(String reason) {
        super(reason, null, false, false);
    }
}
