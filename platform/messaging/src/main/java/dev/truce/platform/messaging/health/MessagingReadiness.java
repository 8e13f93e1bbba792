package dev.truce.platform.messaging.health;

import dev.truce.platform.messaging.inbox.InboxProgress;
import dev.truce.platform.messaging.inbox.InboxThread;
import dev.truce.platform.messaging.relay.QueueState;
import dev.truce.platform.messaging.relay.Relay;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Stays up while the broker is away, because requests are served all the same, and says what waits and why. */
@Readiness
@Singleton
class MessagingReadiness implements HealthCheck {
    private final Relay relay;
    private final QueueState queue;
    private final InboxThread inbox;
    private final InboxProgress progress;

    MessagingReadiness(Relay relay, QueueState queue, InboxThread inbox, InboxProgress progress) {
        this.relay = relay;
        this.queue = queue;
        this.inbox = inbox;
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("messaging")
                .up()
                .withData(
                        "publishing",
                        relay.waitingFor()
                                .map(away -> "degraded: waits for the " + away)
                                .orElse("ok"))
                .withData("pending", queue.pending())
                .withData("parked", queue.parked())
                .withData("consuming", consuming())
                .build();
    }

    private String consuming() {
        return inbox.waitingFor()
                .map(what -> "degraded: waits for the " + what)
                .orElse(progress.caughtUp() ? "ok" : "degraded: not caught up");
    }
}
