package dev.truce.platform.streaming;

import dev.truce.platform.streaming.StreamLog.Ends;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Watches where channels end and wakes who waits there: at once for what this process committed, and every second for
 * what others did. It also has the log forget what is old, and sessions that nobody comes back to.
 */
@Singleton
class StreamLogTailer {
    private static final Logger LOG = Logger.getLogger(StreamLogTailer.class);
    private static final Duration PURGE_EVERY = Duration.ofMinutes(10);
    private final Vertx vertx;
    private final StreamLog log;
    private final SessionRegistry sessions;
    private final StreamingSettings settings;
    private final Map<String, Long> seen = new HashMap<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private long looking;
    private long purging;

    StreamLogTailer(Vertx vertx, StreamLog log, SessionRegistry sessions, StreamingSettings settings) {
        this.vertx = vertx;
        this.log = log;
        this.sessions = sessions;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        looking = vertx.setPeriodic(settings.look().toMillis(), tick -> {
            sessions.forgetTheGone();
            look();
        });
        purging = vertx.setPeriodic(
                PURGE_EVERY.toMillis(),
                tick -> inBackground(log::purge, "Old events of the stream could not be removed"));
    }

    void stop(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(looking);
        vertx.cancelTimer(purging);
    }

    /** Cheap, never blocks; nobody looks while nobody waits. */
    void look() {
        if (sessions.waiting() > 0 && asked.compareAndSet(false, true)) {
            inBackground(this::wake, "Nobody knows whether there are new events for subscribers");
        }
    }

    private void inBackground(Runnable work, String whenItFails) {
        vertx.executeBlocking(
                        () -> {
                            work.run();
                            return true;
                        },
                        false)
                .onFailure(failure -> LOG.warnf("%s, next try later: error=%s", whenItFails, failure.getMessage()));
    }

    private synchronized void wake() {
        asked.set(false); // before it reads, so that what commits from now on is looked for again
        Set<String> grown = new HashSet<>();
        for (Map.Entry<String, Ends> channel : log.ends().entrySet()) {
            Long before = seen.put(channel.getKey(), channel.getValue().last());
            if (before == null || before < channel.getValue().last()) {
                grown.add(channel.getKey());
            }
        }
        if (!grown.isEmpty()) {
            sessions.wake(grown);
        }
    }
}
