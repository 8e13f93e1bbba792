package dev.truce.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    @TempDir
    Path home;

    @Test
    void keepsItsRecordsBetweenRuns() throws Exception {
        int port = Ports.free();
        int controllerPort = Ports.free();
        try (KafkaBroker broker = KafkaBroker.persistent(home, port, controllerPort)) {
            send(broker.bootstrapServers(), "signed");
        }

        try (KafkaBroker broker = KafkaBroker.persistent(home, port, controllerPort)) {
            assertThat(received(broker)).containsExactly("signed");
        }
    }

    @Test
    void keepsItsRecordsWhenItsJvmIsKilled() throws Exception {
        int port = Ports.free();
        int controllerPort = Ports.free();
        Process run = JvmRun.of(
                KeepsKafkaRunning.class, home.toString(), Integer.toString(port), Integer.toString(controllerPort));
        assertThat(JvmRun.firstLineOf(run)).isEqualTo("sent");
        run.destroyForcibly().waitFor();

        try (KafkaBroker broker = KafkaBroker.persistent(home, port, controllerPort)) {
            assertThat(received(broker)).containsExactly("acknowledged");
        }
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(PortTaken.class)
                    .isThrownBy(() -> KafkaBroker.persistent(home, other.getLocalPort(), Ports.free()))
                    .withMessageContaining("Kafka cannot start: port " + other.getLocalPort() + " is taken");
        }
    }

    private static void send(String bootstrapServers, String text) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic("notes", 3, (short) 1)))
                    .all()
                    .get();
        }
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("notes", "key", text)).get();
        }
    }

    private static List<String> received(KafkaBroker broker) {
        List<String> texts = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", "readers",
                "group.protocol", "consumer",
                "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("notes"));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> texts.add(record.value()));
                return !texts.isEmpty();
            });
        }
        return texts;
    }

    /** The program that the test kills. */
    static final class KeepsKafkaRunning {

        public static void main(String[] args) throws Exception {
            KafkaBroker broker =
                    KafkaBroker.persistent(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            send(broker.bootstrapServers(), "acknowledged");
            System.out.println("sent");
            Thread.currentThread().join();
        }
    }
}
