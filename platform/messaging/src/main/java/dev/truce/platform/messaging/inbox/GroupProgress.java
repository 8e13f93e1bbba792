package dev.truce.platform.messaging.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Compares how far this service has read with how far the topics reach. All partitions count, also those other replicas read: their effects
 * are in the same database. The consumer's thread observes; anyone may ask.
 */
@Singleton
class GroupProgress implements InboxProgress {
    private static final Duration ASK_EVERY = Duration.ofSeconds(1);
    private static final Duration ASK_WITHIN = Duration.ofSeconds(1);
    private static final Duration BELIEVE_FOR = Duration.ofSeconds(3);

    private final boolean somethingToHear;
    private volatile @Nullable Long confirmedAt;
    private volatile boolean busy;
    private volatile long lag;
    private long askedAt = System.nanoTime() - ASK_EVERY.toNanos();

    GroupProgress(Consumers consumers, MeterRegistry registry) {
        this.somethingToHear = !consumers.topics().isEmpty();
        Gauge.builder("truce.inbox.lag", () -> lag)
                .description("Records of the subscribed topics that this service has not read yet")
                .register(registry);
        Gauge.builder("truce.inbox.caught.up", () -> caughtUp() ? 1 : 0)
                .description("1 while nothing is known to wait for being consumed")
                .register(registry);
    }

    @Override
    public boolean caughtUp() {
        if (!somethingToHear) {
            return true;
        }
        Long confirmed = confirmedAt;
        return !busy && confirmed != null && System.nanoTime() - confirmed < BELIEVE_FOR.toNanos();
    }

    /** Something is known to be unfinished. */
    void busy() {
        busy = true;
    }

    /**
     * To be called between polls with everything polled so far applied and committed.
     *
     * @param settled whether nothing had to be left for later
     */
    void observe(Consumer<String, byte[]> consumer, Set<String> topics, boolean settled) {
        busy = !settled
                || consumer.assignment().stream()
                        .anyMatch(own -> consumer.currentLag(own).orElse(1) > 0);
        if (settled && System.nanoTime() - askedAt >= ASK_EVERY.toNanos()) {
            askedAt = System.nanoTime();
            ask(consumer, topics);
        }
    }

    /** What is left in own partitions shows at the next fetch; what is left in the others only when asked for again. */
    private void ask(Consumer<String, byte[]> consumer, Set<String> topics) {
        long now = System.nanoTime();
        try {
            Map<TopicPartition, Long> left = left(consumer, partitions(consumer, topics));
            lag = left.values().stream().mapToLong(Long::longValue).sum();
            busy |= lag > 0;
            left.keySet().removeAll(consumer.assignment());
            boolean othersFinished = left.values().stream().allMatch(records -> records == 0);
            confirmedAt = othersFinished ? now : null;
        } catch (KafkaException e) {
            confirmedAt = null;
        }
    }

    private static Map<TopicPartition, Long> left(Consumer<String, byte[]> consumer, Set<TopicPartition> all) {
        Map<TopicPartition, Long> read = read(consumer, all);
        Map<TopicPartition, Long> left = new HashMap<>(consumer.endOffsets(all, ASK_WITHIN));
        left.replaceAll((partition, end) -> Math.max(0, end - read.getOrDefault(partition, 0L)));
        return left;
    }

    private static Set<TopicPartition> partitions(Consumer<String, byte[]> consumer, Set<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic, ASK_WITHIN).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
    }

    /** Own positions are exact, the others are as their readers committed them. */
    private static Map<TopicPartition, Long> read(Consumer<String, byte[]> consumer, Set<TopicPartition> all) {
        Set<TopicPartition> own = consumer.assignment();
        Set<TopicPartition> others = new HashSet<>(all);
        others.removeAll(own);
        Map<TopicPartition, Long> read = new HashMap<>();
        own.forEach(partition -> read.put(partition, consumer.position(partition, ASK_WITHIN)));
        if (!others.isEmpty()) {
            Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(others, ASK_WITHIN);
            committed.forEach((partition, offset) -> {
                if (offset != null) {
                    read.put(partition, offset.offset());
                }
            });
        }
        return read;
    }
}
