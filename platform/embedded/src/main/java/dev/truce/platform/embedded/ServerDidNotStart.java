package dev.truce.platform.embedded;

/** An embedded server could not be brought up; the cause says why. */
public final class ServerDidNotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerDidNotStart(String server, Throwable cause) {
        super("%s did not start: %s".formatted(server, cause.getMessage()), cause);
    }
}
