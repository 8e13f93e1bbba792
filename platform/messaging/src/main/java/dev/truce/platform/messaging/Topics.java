package dev.truce.platform.messaging;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** Creates absent topics as configured, before anything is sent or read: a topic that appears by itself has the broker's defaults. */
@Singleton
public class Topics {
    private static final Logger LOG = Logger.getLogger(Topics.class);

    private final KafkaClients kafka;
    private final MessagingConfig.Topics config;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Topics(KafkaClients kafka, MessagingConfig config) {
        this.kafka = kafka;
        this.config = config.topics();
    }

    /** Whether all of these were seen to exist since the broker was last away. Asks nobody. */
    public boolean known(Collection<String> topics) {
        return known.containsAll(topics);
    }

    /** To be called when the broker was away: another one, or an empty one, may answer next time. */
    public void forget() {
        known.clear();
    }

    /**
     * Blocks for a few seconds at most, so never inside a database transaction.
     *
     * @throws KafkaException if the broker is away or refuses
     */
    public void ensure(Collection<String> topics) {
        List<NewTopic> unseen = topics.stream()
                .filter(topic -> !known.contains(topic))
                .map(this::asConfigured)
                .toList();
        if (unseen.isEmpty()) {
            return;
        }
        try (Admin admin = kafka.admin()) {
            admin.createTopics(unseen).values().forEach(this::created);
        }
    }

    /**
     * Returns once the broker has answered.
     *
     * @throws KafkaException if the broker is away
     */
    public void askBroker() {
        try (Admin admin = kafka.admin()) {
            await(admin.describeCluster().clusterId());
        } catch (ExecutionException e) {
            throw new KafkaException("The broker is away", e.getCause());
        }
    }

    private void created(String topic, KafkaFuture<Void> creation) {
        try {
            await(creation);
            LOG.infof("Topic created: topic=%s partitions=%d", topic, config.partitions());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("Topic " + topic + " cannot be created", e.getCause());
            }
        }
        known.add(topic);
    }

    private static <T> T await(KafkaFuture<T> future) throws ExecutionException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private NewTopic asConfigured(String name) {
        int inSync = Math.max(1, config.replicationFactor() - 1);
        Duration retention = config.retention();
        return new NewTopic(name, config.partitions(), config.replicationFactor())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()),
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(inSync)));
    }
}
