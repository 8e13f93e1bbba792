package dev.truce.platform.embedded;

/** A server cannot start because another program listens on its port. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortTaken(String server, int port) {
        super("%s cannot start: port %d is taken by another program. Stop that program, or choose another port."
                .formatted(server, port));
        this.port = port;
    }

    public int port() {
        return port;
    }
}
