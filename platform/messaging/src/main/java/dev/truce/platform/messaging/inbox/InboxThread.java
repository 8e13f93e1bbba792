package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.MessagingConfig;
import dev.truce.platform.messaging.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The one thread of this process that consumes, and its two attendants; idle when nobody here wants to hear anything. */
@Singleton
public class InboxThread {
    private static final Logger LOG = Logger.getLogger(InboxThread.class);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);
    private static final Duration FORGET_NEXT = Duration.ofMillis(100);

    private final InboxLoop loop;
    private final Marks marks;
    private final boolean wanted;
    private final Worker reading;
    private final Worker asking;
    private final Worker forgetting;

    InboxThread(InboxLoop loop, GroupProgress progress, Marks marks, Consumers consumers, MessagingConfig config) {
        this.loop = loop;
        this.marks = marks;
        this.wanted = config.inbox().enabled() && !consumers.topics().isEmpty();
        this.reading = new Worker("truce-inbox", loop::turn, loop::disconnect);
        this.asking = new Worker("truce-inbox-progress", progress::ask, progress::stopAsking);
        this.forgetting = new Worker("truce-inbox-upkeep", this::forget, () -> {});
    }

    void start(@Observes StartupEvent event) {
        if (wanted) {
            reading.start();
            asking.start();
            forgetting.start();
        }
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        reading.askToStop();
        asking.askToStop();
        forgetting.askToStop();
    }

    void awaitEnd(@Observes ShutdownEvent event) {
        reading.awaitEnd();
        asking.awaitEnd();
        forgetting.awaitEnd();
    }

    /** False only if the thread has died, whatever the state of the broker. */
    public boolean alive() {
        return !wanted || reading.alive();
    }

    /** Why nothing is consumed at the moment. */
    public Optional<String> waitingFor() {
        return loop.waitingFor();
    }

    private Duration forget() {
        try {
            return marks.forgetSome() ? FORGET_NEXT : FORGET_EVERY;
        } catch (InboxUnavailable e) {
            LOG.warnf("Old marks could not be removed, next try in %s: error=%s", FORGET_EVERY, e.getMessage());
            return FORGET_EVERY;
        }
    }
}
