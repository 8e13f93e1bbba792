package dev.truce.platform.messaging.relay;

import dev.truce.platform.embedded.PostgresServer;
import dev.truce.platform.messaging.Database;
import dev.truce.platform.messaging.KafkaClients;
import dev.truce.platform.messaging.MessagingConfig;
import dev.truce.platform.messaging.RestartableBroker;
import dev.truce.platform.messaging.Topics;
import dev.truce.platform.messaging.Wiring;
import dev.truce.platform.messaging.outbox.EventLogPartitions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own and a shared broker, with any number of relays between them. */
final class RelayTrial {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    final RestartableBroker broker;
    final DataSource dataSource;
    final Database database;
    final MessagingConfig config;
    final KafkaClients kafka;
    final EventLogPartitions partitions;
    private final Connection writing;
    final Topics topics;
    final String topic = "trial-" + UUID.randomUUID();

    RelayTrial(RestartableBroker broker, Map<String, String> changes) {
        this.broker = broker;
        this.config = Wiring.config(changes);
        this.kafka = Wiring.kafka(broker, config);
        this.topics = Wiring.topics(kafka, config);
        this.dataSource = freshDatabase();
        this.database = new Database(dataSource);
        this.partitions = new EventLogPartitions(dataSource, config);
        createPartitions();
        this.writing = connect();
    }

    static RelayTrial onSharedBroker() {
        return new RelayTrial(Shared.BROKER, Map.of("relay.retry-delay", "100ms"));
    }

    RelayBatch batch() {
        return new RelayBatch(
                dataSource,
                new Waves(new CloudEventRecords(config), Wiring.noKillPoints()),
                topics,
                Wiring.noKillPoints(),
                new RelayMetrics(new SimpleMeterRegistry()),
                config);
    }

    Relay relay() {
        return new Relay(
                batch(), new RelayProducer(kafka), topics, new RelayMetrics(new SimpleMeterRegistry()), config);
    }

    static void stop(Relay relay) {
        relay.stop(new ShutdownEvent());
        relay.awaitEnd(new ShutdownEvent());
    }

    /** Publishes on this thread what may be published now. */
    void drain() {
        topics.ensure(Set.of(topic));
        RelayProducer producer = new RelayProducer(kafka);
        RelayBatch batch = batch();
        try {
            while (batch.run(producer::get).acknowledged() > 0) {
                // there may be more
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            producer.discard();
        }
    }

    /** Committed when this returns. */
    void write(String key, long version) {
        write(key, version, "{}");
    }

    void write(String key, long version, String payload) {
        try {
            write(writing, key, version, payload);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(Connection connection, String key, long version, String payload) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                WITH logged AS (
                    INSERT INTO event_log (event_id, aggregatetype, aggregateid, aggregate_version, type, topic, event_key, payload, headers)
                    VALUES (gen_random_uuid(), 'Trial', ?, ?, 'trial.happened.v1', ?, ?, ?::json, '{}')
                    RETURNING seq, created_at, event_key)
                INSERT INTO outbox_pending (seq, created_at, shard, event_key)
                SELECT seq, created_at, abs(hashtext(event_key)) % 16, event_key FROM logged
                """)) {
            insert.setString(1, key);
            insert.setLong(2, version);
            insert.setString(3, topic);
            insert.setString(4, key);
            insert.setString(5, payload);
            insert.executeUpdate();
        }
    }

    void createTopic(Map<String, String> settings) {
        try (Admin admin = kafka.admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 4, (short) 1).configs(settings)))
                    .all()
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    long pending() {
        return database.number("SELECT count(*) FROM outbox_pending");
    }

    /** Everything that is in the topic now, as {@code key:version}, each key in the order of the topic. */
    List<String> published() {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", broker.bootstrapServers()));
        List<String> published = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(event -> published.add(event.key() + ":" + version(event)));
            }
        }
        return published;
    }

    List<String> published(String key) {
        return published().stream().filter(text -> text.startsWith(key + ":")).toList();
    }

    private static String version(ConsumerRecord<String, byte[]> event) {
        return new String(event.headers().lastHeader("ce_aggregateversion").value(), StandardCharsets.UTF_8);
    }

    private Connection connect() {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void createPartitions() {
        try {
            partitions.createAhead();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource freshDatabase() {
        String name = "relay_" + DATABASES.incrementAndGet();
        Shared.POSTGRES.createDatabaseIfAbsent(name);
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(Shared.POSTGRES.jdbcUrl(name));
        dataSource.setUser(Shared.POSTGRES.user());
        dataSource.setPassword(Shared.POSTGRES.password());
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/messaging")
                .load()
                .migrate();
        return dataSource;
    }

    /** Started when the first trial asks, ended with the JVM. */
    private static final class Shared {
        static final PostgresServer POSTGRES = PostgresServer.throwAway();
        static final RestartableBroker BROKER = RestartableBroker.started();
    }
}
