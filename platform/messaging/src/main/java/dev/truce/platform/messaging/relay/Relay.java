package dev.truce.platform.messaging.relay;

import dev.truce.platform.messaging.BackOff;
import dev.truce.platform.messaging.MessagingConfig;
import dev.truce.platform.messaging.Topics;
import dev.truce.platform.messaging.Worker;
import dev.truce.platform.messaging.outbox.CommittedEvents;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Publishes committed events from a thread of its own, so that the broker's state concerns no caller. Called after each commit of this process,
 * looks by itself for what other processes left. When the broker or the database is away it rests outside of any transaction.
 */
@Singleton
public class Relay implements CommittedEvents {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(100);

    private final RelayBatch batch;
    private final RelayProducer producer;
    private final Topics topics;
    private final RelayMetrics metrics;
    private final MessagingConfig.Relay config;
    private final BackOff backOff;
    private final Worker worker;
    private boolean brokerFailed;

    Relay(RelayBatch batch, RelayProducer producer, Topics topics, RelayMetrics metrics, MessagingConfig config) {
        this.batch = batch;
        this.producer = producer;
        this.topics = topics;
        this.metrics = metrics;
        this.config = config.relay();
        this.backOff = new BackOff(FIRST_BACK_OFF, config.relay().longestBackOff());
        this.worker = new Worker("truce-relay", this::turn, producer::discard);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            worker.start();
        }
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        worker.askToStop();
    }

    void awaitEnd(@Observes ShutdownEvent event) {
        worker.awaitEnd();
    }

    @Override
    public void arrived() {
        worker.call();
    }

    /** False only if the thread has died, whatever the state of the broker. */
    public boolean alive() {
        return !config.enabled() || worker.alive();
    }

    /** Why nothing is published at the moment. */
    public Optional<String> waitingFor() {
        return backOff.reason();
    }

    private Duration turn() {
        Duration pause = backOff.remaining();
        if (!pause.isZero()) {
            return pause;
        }
        try {
            if (brokerFailed) {
                topics.askBroker();
            }
            return rested(batch.run(producer::get));
        } catch (SQLException e) {
            return failed("database", e);
        } catch (KafkaException e) {
            return failed("broker", e);
        }
    }

    private Duration rested(RelayedBatch relayed) {
        Exception failure = relayed.brokerFailure();
        if (failure != null && SendFailure.of(failure) == SendFailure.PRODUCER) {
            producer.discard();
        }
        if (failure != null && relayed.acknowledged() == 0) {
            return failed("broker", failure);
        }
        topics.ensure(relayed.unknownTopics());
        brokerFailed = false;
        if (backOff.recovered()) {
            LOG.info("Events are published again");
        }
        if (!relayed.unknownTopics().isEmpty() || relayed.acknowledged() >= config.batchSize()) {
            return Duration.ZERO;
        }
        return relayed.acknowledged() > 0 ? config.busyPoll() : config.idlePoll();
    }

    private Duration failed(String what, Exception error) {
        if (worker.stopping()) {
            return Duration.ZERO;
        }
        if (backOff.reason().isEmpty()) {
            LOG.warnf("Events wait to be published: waitingFor=%s error=%s", what, error);
        }
        if (what.equals("broker")) {
            brokerFailed = true;
            topics.forget();
        } else {
            metrics.failed(what);
        }
        return backOff.failed(what);
    }
}
