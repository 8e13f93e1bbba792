package dev.truce.benchmarks.stack;

import dev.truce.localstack.stack.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * When the handoff of each deal appeared to the consumers of its events: its first event is published once it is committed.
 */
public final class HandoffEvents implements AutoCloseable {
    private static final String TOPIC = "handoff.events.v1";
    private static final Pattern DEAL = Pattern.compile("\"dealId\"\\s*:\\s*\"(\\w+)\"");
    private static final Duration POLL = Duration.ofMillis(100);
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, String> consumer;
    private final Thread listener = new Thread(this::listen, "handoff-events");
    private volatile boolean closed;

    /** Hears what is published from now on. */
    public HandoffEvents(String bootstrapServers) {
        consumer = new KafkaConsumer<>(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                StringDeserializer.class,
                "fetch.min.bytes",
                1,
                "fetch.max.wait.ms",
                50));
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        listener.setDaemon(true);
        listener.start();
    }

    /** The value of {@link System#nanoTime} at which each deal's handoff was heard of, by the deal's id. */
    public Map<String, Long> seen() {
        return Map.copyOf(seen);
    }

    /** How many of the deals have a handoff by now. */
    public int countOf(List<String> deals) {
        return (int) deals.stream().filter(seen::containsKey).count();
    }

    /** When the last of the deals got its handoff. */
    public long lastOf(List<String> deals) {
        return deals.stream()
                .mapToLong(deal -> seen.getOrDefault(deal, 0L))
                .max()
                .orElseThrow();
    }

    /**
     * Waits until every deal has its handoff.
     *
     * @return whether all have one in time
     */
    public boolean await(List<String> deals, Duration atMost) {
        return Wait.until(() -> seen.keySet().containsAll(deals), new CompletableFuture<Void>(), atMost);
    }

    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
        try {
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (consumer) {
            while (!closed) {
                consumer.poll(POLL).forEach(record -> dealIn(record.value()));
            }
        } catch (WakeupException expected) {
            // closed while it waited
        }
    }

    private void dealIn(String payload) {
        Matcher deal = DEAL.matcher(payload);
        if (deal.find()) {
            seen.putIfAbsent(deal.group(1), System.nanoTime());
        }
    }
}
