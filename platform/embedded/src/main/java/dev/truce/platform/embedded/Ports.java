package dev.truce.platform.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Asks the operating system about TCP ports of the loopback interface. */
public final class Ports {

    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 20_000;
    private static final int ATTEMPTS = 1_000;

    private Ports() {}

    /**
     * A port that nobody listens on at this moment. It is chosen at random below those that the system gives to
     * connections, so that neither a connection nor another test takes it before it is used.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(ATTEMPTS, LOWEST, HIGHEST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No free port between %d and %d on the loopback interface".formatted(LOWEST, HIGHEST)));
    }

    /**
     * Makes sure that a server can listen on a port, before it is started and fails in its own words.
     *
     * @param server the name of the server, for the message
     * @throws PortTaken if another program listens on the port
     */
    public static void requireFree(String server, int port) {
        if (!isFree(port)) {
            throw new PortTaken(server, port);
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
