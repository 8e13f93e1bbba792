package dev.truce.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.kafka.client.runtime.KafkaRuntimeConfigProducer;
import io.quarkus.runtime.ApplicationConfig;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every client speaks TLS, and believes whom it should, when variables of the environment say so, as docs/configuration.md has them. */
class KafkaSecurityTest {
    private static final String SCRAM =
            "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"truce\" password=\"secret\";";

    @TempDir
    static Path folder;

    private static Path certificate;

    private TlsListener broker;

    @BeforeAll
    static void makeCertificate() throws Exception {
        certificate = TlsListener.makeCertificateIn(folder);
    }

    @BeforeEach
    void listen() throws Exception {
        broker = TlsListener.withCertificateIn(folder);
    }

    @AfterEach
    void close() throws Exception {
        broker.close();
    }

    @Test
    void adminIsSecured() throws Exception {
        try (Admin admin =
                clients(Map.of("KAFKA_SECURITY_PROTOCOL", "SSL"), certificate).admin()) {
            assertThat(admin.describeCluster().clusterId()).isNotNull();
            assertThat(broker.firstConversation()).isEqualTo("TLS agreed");
        }
    }

    @Test
    void producerIsSecured() throws Exception {
        try (Producer<String, byte[]> producer =
                clients(withPassword(), certificate).producer()) {
            assertThat(broker.firstConversation()).isEqualTo("TLS agreed");
            producer.close(Duration.ZERO);
        }
    }

    @Test
    void consumerIsSecured() throws Exception {
        try (Consumer<String, byte[]> consumer =
                clients(withPassword(), certificate).consumer()) {
            assertThat(ask(consumer)).isFalse();
            assertThat(broker.firstConversation()).isEqualTo("TLS agreed");
        }
    }

    @Test
    void brokerWithACertificateOfAnotherAuthorityIsRefused() throws Exception {
        Path other = TlsListener.makeCertificateIn(Files.createDirectory(folder.resolve("other")));
        try (Admin admin =
                clients(Map.of("KAFKA_SECURITY_PROTOCOL", "SSL"), other).admin()) {
            assertThat(admin.describeCluster().clusterId()).isNotNull();
            assertThat(broker.firstConversation()).isEqualTo("refused");
        }
    }

    @Test
    void withoutThemNothingIsSecured() throws Exception {
        try (Admin admin = clients(Map.of(), certificate).admin()) {
            assertThat(admin.describeCluster().clusterId()).isNotNull();
            assertThat(broker.firstConversation()).isEqualTo("refused");
        }
    }

    private static boolean ask(Consumer<String, byte[]> consumer) {
        try {
            return !consumer.listTopics(Duration.ofMillis(500)).isEmpty();
        } catch (KafkaException nobodyAnswers) {
            return false;
        }
    }

    private static Map<String, String> withPassword() {
        return Map.of(
                "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                "KAFKA_SASL_MECHANISM", "SCRAM-SHA-512",
                "KAFKA_SASL_JAAS_CONFIG", SCRAM);
    }

    private KafkaClients clients(Map<String, String> security, Path authority) {
        Map<String, String> environment = new HashMap<>(security);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + broker.port());
        environment.put("KAFKA_SSL_TRUSTSTORE_TYPE", "PEM");
        environment.put("KAFKA_SSL_TRUSTSTORE_LOCATION", authority.toString());
        environment.put("QUARKUS_APPLICATION_NAME", "trial-service");
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(ApplicationConfig.class)
                .withSources(new EnvConfigSource(environment, 300))
                .build();
        Map<String, Object> settings = new KafkaRuntimeConfigProducer()
                .createKafkaRuntimeConfig(config, config.getConfigMapping(ApplicationConfig.class));
        return new KafkaClients(settings, Wiring.config(Map.of()));
    }
}
