package dev.truce.platform.streaming;

/** The log of events cannot be read or written at the moment. */
final class StreamUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StreamUnavailable(Exception cause) {
        super("The stream of events is out of reach", cause);
    }
}
