package dev.truce.platform.testkit.servers;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL and a real Kafka: {@code @QuarkusTestResource(EmbeddedServers.class)}.
 * The servers are started once for the JVM; each start of the application gets an empty database of its own.
 *
 * <p>Init arguments: {@code kafka} ({@code false} starts no broker), {@code service} (names the database; the name of
 * the module's folder unless given).
 */
public final class EmbeddedServers implements QuarkusTestResourceLifecycleManager {

    private String service = "";
    private boolean kafka = true;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", nameOfTheModule());
        kafka = Boolean.parseBoolean(arguments.getOrDefault("kafka", "true"));
    }

    @Override
    public Map<String, String> start() {
        return SharedServers.connect(service, kafka);
    }

    /** The servers stay for the next application of this JVM and end with it. */
    @Override
    public void stop() {}

    private static String nameOfTheModule() {
        Path folder = Path.of("").toAbsolutePath();
        return String.valueOf(folder.getFileName());
    }
}
