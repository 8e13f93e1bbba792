package dev.truce.benchmarks.stack;

import dev.truce.benchmarks.BenchmarkFailure;
import dev.truce.benchmarks.database.StackDatabase;
import dev.truce.localstack.stack.Wait;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** What the services have still to do with what has happened: events to publish, and events to hear. */
public final class Backlog implements AutoCloseable {
    private static final String TO_PUBLISH = "SELECT count(*) FROM outbox_pending WHERE parked_at IS NULL";
    private static final long ANSWER_SECONDS = 10;
    private final Admin admin;
    private final List<StackDatabase> databases;

    /** @param databases those with an outbox */
    public Backlog(String bootstrapServers, List<StackDatabase> databases) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        this.databases = List.copyOf(databases);
    }

    /**
     * Waits until nothing is left to do.
     *
     * @return whether that was so in time
     */
    public boolean awaitNone(Duration atMost) {
        return Wait.until(() -> toPublish() == 0 && toHear() == 0, new CompletableFuture<Void>(), atMost);
    }

    /** Waits until all events are published. */
    public void awaitPublished(Duration atMost) {
        Wait.until(() -> toPublish() == 0, new CompletableFuture<Void>(), atMost);
    }

    /** Events that are committed and not acknowledged by Kafka yet. */
    public long toPublish() {
        return databases.stream().mapToLong(each -> each.number(TO_PUBLISH)).sum();
    }

    /** Events on the topics that a consumer has not handled yet, counted once for each consumer. */
    public long toHear() {
        try {
            long left = 0;
            for (GroupListing group : admin.listGroups(ListGroupsOptions.forConsumerGroups())
                    .all()
                    .get(ANSWER_SECONDS, TimeUnit.SECONDS)) {
                left += leftOf(group.groupId());
            }
            return left;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new BenchmarkFailure("Kafka does not say what is left to hear: " + e.getMessage(), e);
        }
    }

    private long leftOf(String group) throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, Long> handled = new HashMap<>();
        admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        handled.put(partition, offset.offset());
                    }
                });
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        handled.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get(ANSWER_SECONDS, TimeUnit.SECONDS).entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue().offset() - handled.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }
}
