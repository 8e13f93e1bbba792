package dev.truce.platform.messaging.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/** Reads the subscribed topics as a member of the service's group. Offsets go to the broker only when the database has committed what they stand for. */
final class Reader {
    private static final Logger LOG = Logger.getLogger(Reader.class);
    private static final Duration COMMIT_WITHIN = Duration.ofSeconds(2);
    private static final Duration CLOSE_WITHIN = Duration.ofMillis(500);

    private final Consumer<String, byte[]> kafka;
    private final Map<TopicPartition, OffsetAndMetadata> settled = new HashMap<>();

    Reader(Consumer<String, byte[]> kafka, Set<String> topics) {
        this.kafka = kafka;
        kafka.subscribe(topics, new LogAssignments());
    }

    Consumer<String, byte[]> kafka() {
        return kafka;
    }

    List<ReceivedRecord> poll(Duration atMost) {
        List<ReceivedRecord> polled = new ArrayList<>();
        kafka.poll(atMost).forEach(kafkaRecord -> polled.add(ReceivedRecord.of(kafkaRecord)));
        return polled;
    }

    void settled(ReceivedRecord received) {
        settled.put(received.from(), new OffsetAndMetadata(received.offset() + 1));
    }

    /** May fail, or be done later: what is delivered again because of that is known by its mark. */
    void commit() {
        settled.keySet().retainAll(kafka.assignment());
        if (settled.isEmpty()) {
            return;
        }
        try {
            kafka.commitSync(settled, COMMIT_WITHIN);
            settled.clear();
        } catch (RetriableException e) {
            LOG.debugf("Offsets will be committed later: error=%s", e);
        } catch (KafkaException e) {
            LOG.infof("Offsets were not committed, some events will be delivered again: error=%s", e);
            settled.clear();
        }
    }

    /** These come again, in order, after {@link #resume}; until then polling only keeps this member in the group. */
    void holdBack(List<ReceivedRecord> unsettled) {
        Set<TopicPartition> own = kafka.assignment();
        Map<TopicPartition, Long> first = new HashMap<>();
        unsettled.forEach(received -> first.merge(received.from(), received.offset(), Math::min));
        first.keySet().retainAll(own);
        first.forEach(kafka::seek);
        kafka.pause(own);
    }

    boolean holding() {
        return !kafka.paused().isEmpty();
    }

    void resume() {
        kafka.resume(kafka.paused());
    }

    void close() {
        kafka.close(CloseOptions.timeout(CLOSE_WITHIN));
    }

    private final class LogAssignments implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.infof("Partitions assigned: partitions=%s", partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            LOG.infof("Partitions revoked: partitions=%s", partitions);
            settled.keySet().removeAll(partitions);
        }
    }
}
