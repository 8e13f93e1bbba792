package dev.truce.platform.messaging.relay;

import dev.truce.platform.messaging.KillPoint;
import dev.truce.platform.messaging.KillPoints;
import dev.truce.platform.messaging.MessagingConfig;
import dev.truce.platform.messaging.Topics;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/**
 * One database transaction of the relay: claim shards, send, delete what was acknowledged, commit. A crash anywhere in it leaves the rows where they
 * were, so an event may be published twice but not never.
 */
@Singleton
class RelayBatch {
    private static final Logger LOG = Logger.getLogger(RelayBatch.class);
    private static final Duration BEYOND_DELIVERY = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final Waves waves;
    private final Topics topics;
    private final KillPoints killPoints;
    private final RelayMetrics metrics;
    private final MessagingConfig.Relay config;

    RelayBatch(
            DataSource dataSource,
            Waves waves,
            Topics topics,
            KillPoints killPoints,
            RelayMetrics metrics,
            MessagingConfig config) {
        this.dataSource = dataSource;
        this.waves = waves;
        this.topics = topics;
        this.killPoints = killPoints;
        this.metrics = metrics;
        this.config = config.relay();
    }

    RelayedBatch run(Supplier<Producer<String, byte[]>> producer) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                RelayedBatch relayed = relay(new Queue(connection), producer);
                connection.commit();
                return relayed;
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private RelayedBatch relay(Queue queue, Supplier<Producer<String, byte[]>> producer) throws SQLException {
        List<Integer> shards = queue.claim(config.batchSize());
        if (shards.isEmpty()) {
            return RelayedBatch.EMPTY;
        }
        killPoints.reach(KillPoint.AFTER_CLAIM);
        queue.endSessionWhenIdleFor(config.deliveryTimeout().plus(BEYOND_DELIVERY));
        List<PendingEvent> events =
                queue.read(shards, config.batchSize(), config.batchMemory().asLongValue());
        Set<String> into = events.stream().map(PendingEvent::topic).collect(Collectors.toSet());
        if (!topics.known(into)) {
            return RelayedBatch.blockedBy(into);
        }
        Sent sent = waves.send(producer.get(), events);
        killPoints.reach(KillPoint.AFTER_ACK_BEFORE_DELETE);
        metrics.sent(sent);
        sent.acknowledged().forEach(metrics::acknowledged);
        queue.delete(sent.acknowledged());
        if (!sent.brokerSilent()) {
            putAside(queue, sent.failed());
        }
        killPoints.reach(KillPoint.AFTER_DELETE_BEFORE_COMMIT);
        return RelayedBatch.of(sent);
    }

    private void putAside(Queue queue, Map<PendingEvent, Exception> failed) throws SQLException {
        for (Map.Entry<PendingEvent, Exception> failure : failed.entrySet()) {
            PendingEvent event = failure.getKey();
            boolean refused = SendFailure.of(failure.getValue()) == SendFailure.EVENT;
            if (refused && event.attempts() + 1 >= config.attempts()) {
                queue.park(event, failure.getValue());
                metrics.parked();
                LOG.errorf(
                        "The broker refuses an event, its key is parked: eventId=%s type=%s topic=%s key=%s attempts=%d error=%s",
                        event.id(), event.type(), event.topic(), event.key(), event.attempts() + 1, failure.getValue());
            } else {
                queue.delay(event, config.retryDelay(), refused, failure.getValue());
            }
        }
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
