package dev.truce.localstack.stack;

/** Something that the person at the keyboard can understand and act upon; shown without a stack trace. */
public abstract class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected StackFailure(String message) {
        super(message);
    }
}
