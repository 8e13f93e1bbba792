package dev.truce.platform.messaging;

import dev.truce.platform.embedded.KafkaBroker;
import dev.truce.platform.embedded.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A real broker that a test can take away and bring back, with its data, at the same address. */
public final class RestartableBroker {
    private final Path home = newFolder();
    private final int port = Ports.free();
    private final int controllerPort = Ports.free();
    private KafkaBroker running;

    public static RestartableBroker started() {
        RestartableBroker broker = new RestartableBroker();
        broker.start();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::remove));
        return broker;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Kafka loads its plugins, and starts its threads, with the context class loader, which must outlive a Quarkus application. */
    public synchronized void start() {
        if (running != null) {
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KafkaBroker.class.getClassLoader());
        try {
            running = KafkaBroker.persistent(home, port, controllerPort);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    private void remove() {
        stop();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("messaging-kafka-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
