package dev.truce.platform.messaging.inbox;

/** A rule that no retry will change forbids the event: it goes straight to the dead letters. */
public class CannotApply extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotApply(String message) {
        super(message);
    }

    public CannotApply(String message, Throwable cause) {
        super(message, cause);
    }
}
