package dev.truce.platform.messaging;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts parts of the module together without CDI, for tests that need several of a kind. */
public final class Wiring {
    private Wiring() {}

    public static MessagingConfig config(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(Map.of("quarkus.application.name", "trial-service"));
        changes.forEach((key, value) -> values.put("truce.messaging." + key, value));
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(MessagingConfig.class)
                .withSources(new PropertiesConfigSource(values, "trial", 100))
                .build()
                .getConfigMapping(MessagingConfig.class);
    }

    public static KafkaClients kafka(RestartableBroker broker, MessagingConfig config) {
        return new KafkaClients(Map.of("bootstrap.servers", broker.bootstrapServers()), config);
    }

    public static Topics topics(KafkaClients kafka, MessagingConfig config) {
        return new Topics(kafka, config);
    }

    public static KillPoints noKillPoints() {
        return new KillPoints(Optional.empty(), Optional.empty(), () -> {});
    }

    public static ActingOrigin origin() {
        return new ActingOrigin(() ->
                new EventOrigin("USER", "005000000000001AAA", "ADMIN", "NEUTRAL", null, new UUID(0, 1), null, null));
    }
}
