package dev.truce.platform.testkit.servers;

import dev.truce.platform.embedded.KafkaBroker;
import dev.truce.platform.embedded.PostgresServer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The one PostgreSQL and the one Kafka of a test JVM, each started when it is first asked for. */
final class SharedServers {

    private static final SharedServers INSTANCE = new SharedServers();

    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaBroker kafka;

    private SharedServers() {}

    static SharedServers ofThisJvm() {
        return INSTANCE;
    }

    /** Makes an empty database and answers the configuration that connects an application to it. */
    synchronized Map<String, String> freshDatabase(String service) {
        if (postgres == null) {
            postgres = PostgresServer.throwAway();
        }
        String database =
                service.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + "_" + databases.incrementAndGet();
        postgres.createDatabaseIfAbsent(database);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(database),
                "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password());
    }

    /** Answers the configuration that connects an application to the broker. */
    synchronized Map<String, String> broker() {
        if (kafka == null) {
            kafka = KafkaBroker.throwAway();
        }
        return Map.of("kafka.bootstrap.servers", kafka.bootstrapServers());
    }
}
