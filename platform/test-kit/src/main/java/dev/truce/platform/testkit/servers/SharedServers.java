package dev.truce.platform.testkit.servers;

import dev.truce.platform.embedded.KafkaBroker;
import dev.truce.platform.embedded.PostgresServer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The one PostgreSQL and the one Kafka of a test JVM, each started when it is first asked for.
 *
 * <p>Quarkus loads test resources, and so this class, anew for each application it starts. The one instance that counts
 * lives in the class loader of the JVM; it is reached through an interface of the JDK, and as the single constant of an
 * enum.
 */
@SuppressWarnings("ImmutableEnumChecker") // a constant for the sake of being one, not of being constant
enum SharedServers implements BiFunction<String, Boolean, Map<String, String>> {
    INSTANCE;

    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaBroker kafka;

    /**
     * Makes an empty database for a service and answers the configuration that connects an application to the servers.
     *
     * @param service what the database is named after
     * @param withKafka whether it needs a broker
     */
    static Map<String, String> connect(String service, boolean withKafka) {
        Thread thread = Thread.currentThread();
        ClassLoader ofTheApplication = thread.getContextClassLoader();
        // Kafka loads its plugins, and starts its threads, with the context class loader
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            return ofThisJvm().apply(service, withKafka);
        } finally {
            thread.setContextClassLoader(ofTheApplication);
        }
    }

    @Override
    public synchronized Map<String, String> apply(String service, Boolean withKafka) {
        Map<String, String> configuration = new HashMap<>(freshDatabase(service));
        if (withKafka) {
            configuration.put("kafka.bootstrap.servers", broker().bootstrapServers());
        }
        return configuration;
    }

    @SuppressWarnings("unchecked") // the same class, loaded by the class loader of the JVM
    private static BiFunction<String, Boolean, Map<String, String>> ofThisJvm() {
        try {
            Class<?> shared = Class.forName(SharedServers.class.getName(), true, ClassLoader.getSystemClassLoader());
            return (BiFunction<String, Boolean, Map<String, String>>) shared.getEnumConstants()[0];
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The tests do not run on a flat class path", e);
        }
    }

    private Map<String, String> freshDatabase(String service) {
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

    private KafkaBroker broker() {
        if (kafka == null) {
            kafka = KafkaBroker.throwAway();
        }
        return kafka;
    }
}
