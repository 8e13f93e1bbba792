package dev.truce.platform.messaging.inbox;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who in this service wants to hear what. */
@Singleton
class Consumers {
    private final Map<String, Map<String, List<EventConsumer<?>>>> byTopicAndType = new HashMap<>();

    @Inject
    Consumers(@Any Instance<EventConsumer<?>> consumers, @Any Instance<EventConsumers> tables) {
        this(Stream.concat(consumers.stream(), tables.stream().flatMap(table -> table.all().stream()))
                .toList());
    }

    Consumers(List<? extends EventConsumer<?>> consumers) {
        for (EventConsumer<?> consumer : consumers) {
            Subscription<?> subscription = consumer.consumes();
            byTopicAndType
                    .computeIfAbsent(subscription.topic(), topic -> new HashMap<>())
                    .computeIfAbsent(subscription.type(), type -> new ArrayList<>())
                    .add(consumer);
        }
    }

    Set<String> topics() {
        return byTopicAndType.keySet();
    }

    /** Whether the record concerns this service at all. One that does not say what it is does, because it may have been meant for it. */
    boolean concern(ReceivedRecord received) {
        String type = received.type();
        return type == null || of(received.topic()).keySet().stream().anyMatch(known -> sameFact(known, type));
    }

    /** @throws Unreadable if the record says no type, or one that is known here in other major versions only */
    List<EventConsumer<?>> of(ReceivedRecord received) {
        String type = received.type();
        if (type == null) {
            throw new Unreadable("The record at " + received.place() + " says no event type");
        }
        List<EventConsumer<?>> consumers = of(received.topic()).get(type);
        if (consumers == null) {
            throw new Unreadable("Event type " + type + " is known here in another major version only");
        }
        return consumers;
    }

    private Map<String, List<EventConsumer<?>>> of(String topic) {
        return byTopicAndType.getOrDefault(topic, Map.of());
    }

    private static boolean sameFact(String known, String type) {
        return known.equals(type) || withoutMajor(known).equals(withoutMajor(type));
    }

    private static String withoutMajor(String type) {
        return type.replaceFirst("\\.v\\d+$", "");
    }
}
