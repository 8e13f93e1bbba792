package dev.truce.platform.messaging.relay;

import dev.truce.platform.messaging.Worker;
import dev.truce.platform.messaging.outbox.EventLogPartitions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Looks after the tables: partitions before anything of the application starts and every hour, the queue's gauges every few seconds. */
@Singleton
class OutboxUpkeep {
    private static final Logger LOG = Logger.getLogger(OutboxUpkeep.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    private final EventLogPartitions partitions;
    private final QueueState queue;
    private final Worker worker = new Worker("truce-outbox-upkeep", this::turn, () -> {});
    private long tidied = System.nanoTime() - TIDY_EVERY.toNanos();

    OutboxUpkeep(EventLogPartitions partitions, QueueState queue) {
        this.partitions = partitions;
        this.queue = queue;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) throws SQLException {
        partitions.createAhead();
        worker.start();
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        worker.askToStop();
    }

    void awaitEnd(@Observes ShutdownEvent event) {
        worker.awaitEnd();
    }

    private Duration turn() {
        try {
            queue.look();
            if (System.nanoTime() - tidied >= TIDY_EVERY.toNanos()) {
                partitions.createAhead();
                partitions.dropExpired();
                tidied = System.nanoTime();
            }
        } catch (SQLException e) {
            LOG.warnf("The outbox could not be looked after, next try in %s: error=%s", LOOK_EVERY, e.getMessage());
        }
        return LOOK_EVERY;
    }
}
