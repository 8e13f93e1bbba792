package dev.truce.platform.messaging.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether this service has read all there is. Its own partitions it watches from poll to poll; that the broker is there, and how far other
 * replicas are with theirs, it asks every second, because their effects are in the same database. Anyone may ask it.
 */
@Singleton
class GroupProgress implements InboxProgress {
    private static final Duration ASK_EVERY = Duration.ofSeconds(1);
    private static final long BELIEVE_FOR = Duration.ofSeconds(4).toNanos();

    private final GroupLag group;
    private final Set<String> topics;
    private volatile Set<TopicPartition> own = Set.of();
    private volatile boolean ownFinished;
    private volatile @Nullable Long othersFinishedAt;
    private volatile long lag;

    GroupProgress(GroupLag group, Consumers consumers, MeterRegistry registry) {
        this.group = group;
        this.topics = consumers.topics();
        Gauge.builder("truce.inbox.lag", () -> lag)
                .description("Records of the subscribed topics that this service has not read yet")
                .register(registry);
        Gauge.builder("truce.inbox.caught.up", () -> caughtUp() ? 1 : 0)
                .description("1 while nothing is known to wait for being consumed")
                .register(registry);
    }

    @Override
    public boolean caughtUp() {
        if (topics.isEmpty()) {
            return true;
        }
        Long finished = othersFinishedAt;
        return ownFinished && finished != null && System.nanoTime() - finished < BELIEVE_FOR;
    }

    /** Something was read, or is known to wait. */
    void unfinished() {
        ownFinished = false;
    }

    /**
     * To be called between polls, on the consumer's thread.
     *
     * @param settled whether everything read so far is applied and nothing parked is due
     */
    void observe(Consumer<String, byte[]> consumer, boolean settled) {
        Set<TopicPartition> assigned = Set.copyOf(consumer.assignment());
        own = assigned;
        ownFinished = settled
                && assigned.stream()
                        .allMatch(partition -> consumer.currentLag(partition).orElse(1) == 0);
    }

    /** Blocks while the broker is away. @return when to ask again */
    Duration ask() {
        long now = System.nanoTime();
        try {
            Map<TopicPartition, Long> left = group.left(topics);
            lag = left.values().stream().mapToLong(Long::longValue).sum();
            left.keySet().removeAll(own);
            boolean othersFinished = left.values().stream().allMatch(records -> records == 0);
            othersFinishedAt = othersFinished ? now : null;
        } catch (KafkaException e) {
            othersFinishedAt = null;
        }
        return ASK_EVERY;
    }

    void stopAsking() {
        group.disconnect();
    }
}
