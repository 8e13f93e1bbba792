package dev.truce.platform.messaging.inbox;

/** The record is not the event it has to be: not JSON, another shape, without the headers that say what it is, or of a major version nobody here knows. */
class Unreadable extends CannotApply {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
