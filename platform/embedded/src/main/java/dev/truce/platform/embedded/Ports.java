package dev.truce.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Asks the operating system about TCP ports of the loopback interface. */
public final class Ports {

    private Ports() {}

    /** A port that nobody listens on at this moment, chosen by the operating system. */
    public static int free() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on the loopback interface", e);
        }
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
