package dev.truce.platform.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka in this JVM, without Docker: one node, broker and KRaft controller at once, listening on the loopback
 * interface only. Topics are never made by accident; whoever needs one creates it.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final String NAME = "Kafka";
    private static final String CONTROLLER_LISTENER = "CONTROLLER";

    private final KafkaRaftServer server;
    private final int port;

    private KafkaBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker for tests, on free ports; it stops and its data is deleted when the JVM exits.
     *
     * @throws ServerDidNotStart if it cannot be brought up
     */
    public static KafkaBroker throwAway() {
        Path folder = temporaryFolder();
        KafkaBroker broker = start(folder, Ports.free(), Ports.free());
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            broker.close();
                            delete(folder);
                        },
                        "kafka-closer"));
        return broker;
    }

    /**
     * Starts a broker that keeps its data in a folder and comes back with it, also after the JVM was killed.
     *
     * @param home the folder of its data; made if absent; used by one caller at a time
     * @param port the TCP port for clients, on the loopback interface
     * @param controllerPort the TCP port that the broker and its controller talk over
     * @throws PortTaken if another program listens on one of the ports
     * @throws ServerDidNotStart if it cannot be brought up
     */
    public static KafkaBroker persistent(Path home, int port, int controllerPort) {
        Ports.requireFree(NAME, port);
        Ports.requireFree("Kafka's controller", controllerPort);
        return start(home.toAbsolutePath().normalize(), port, controllerPort);
    }

    /** Host and port, as clients want them in {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static KafkaBroker start(Path folder, int port, int controllerPort) {
        try {
            Files.createDirectories(folder);
            formatOnce(folder);
            KafkaRaftServer server =
                    new KafkaRaftServer(new KafkaConfig(settings(folder, port, controllerPort), false), Time.SYSTEM);
            server.startup();
            return new KafkaBroker(server, port);
        } catch (IOException | KafkaException e) {
            throw new ServerDidNotStart(NAME, e);
        }
    }

    private static Properties settings(Path folder, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(port, CONTROLLER_LISTENER, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", folder.toString());
        settings.put("auto.create.topics.enable", "false");
        asOneNode(settings);
        quickToRecover(settings);
        modestInMemory(settings);
        return settings;
    }

    private static void asOneNode(Properties settings) {
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            settings.put(topic + ".replication.factor", "1");
            settings.put(topic + ".num.partitions", "1");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
    }

    /**
     * A broker or a consumer that was killed is held to be alive until its session ends; the defaults (9 s and 45 s)
     * would make its successor wait that long.
     */
    private static void quickToRecover(Properties settings) {
        settings.put("broker.session.timeout.ms", "1000");
        settings.put("broker.heartbeat.interval.ms", "250");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("group.consumer.min.session.timeout.ms", "6000");
        settings.put("group.consumer.session.timeout.ms", "6000");
        settings.put("group.consumer.min.heartbeat.interval.ms", "1000");
        settings.put("group.consumer.heartbeat.interval.ms", "1000");
    }

    private static void modestInMemory(Properties settings) {
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "2");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
    }

    /** KRaft wants its folder formatted with an identity before the first start. */
    private static void formatOnce(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .addDirectory(folder.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName(CONTROLLER_LISTENER)
                .setMetadataLogDirectory(folder.toString());
        try {
            formatter.run();
        } catch (Exception e) { // the signature promises no less
            throw new ServerDidNotStart(NAME, e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("truce-kafka-");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary folder for Kafka", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }
}
