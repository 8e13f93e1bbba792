package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.KafkaClients;
import dev.truce.platform.messaging.MessagingConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** Asks the broker how far the topics reach beyond what the service's group, all replicas together, has committed. Used by one thread. */
@Singleton
class GroupLag {
    private final KafkaClients kafka;
    private final String group;
    private @Nullable Admin admin;

    GroupLag(KafkaClients kafka, MessagingConfig config) {
        this.kafka = kafka;
        this.group = config.consumer();
    }

    /**
     * Records left to read, for each partition. Blocks for some seconds when the broker is away.
     *
     * @throws KafkaException if it cannot be told
     */
    Map<TopicPartition, Long> left(Set<String> topics) {
        try {
            Admin connected = connected();
            Map<TopicPartition, Long> left = offsets(connected, partitions(connected, topics), OffsetSpec.latest());
            Map<TopicPartition, Long> read = read(connected, left);
            left.replaceAll((partition, end) -> Math.max(0, end - read.getOrDefault(partition, 0L)));
            return left;
        } catch (ExecutionException e) {
            throw new KafkaException("The broker does not say how far the topics reach", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    void disconnect() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }

    private Admin connected() {
        if (admin == null) {
            admin = kafka.admin();
        }
        return admin;
    }

    private static List<TopicPartition> partitions(Admin admin, Set<String> topics)
            throws ExecutionException, InterruptedException {
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> spec));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        admin.listOffsets(wanted).all().get().forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    /** Where nothing was ever committed there may still be nothing to read, because the broker has dropped it all. */
    private Map<TopicPartition, Long> read(Admin admin, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        KafkaFuture<Map<TopicPartition, OffsetAndMetadata>> committed =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata();
        Map<TopicPartition, Long> read = new HashMap<>();
        committed.get().forEach((partition, offset) -> {
            if (offset != null) {
                read.put(partition, offset.offset());
            }
        });
        Set<TopicPartition> neverRead = ends.entrySet().stream()
                .filter(end -> end.getValue() > 0 && !read.containsKey(end.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!neverRead.isEmpty()) {
            read.putAll(offsets(admin, neverRead, OffsetSpec.earliest()));
        }
        return read;
    }
}
