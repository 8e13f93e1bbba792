package dev.truce.platform.messaging.health;

import dev.truce.platform.messaging.inbox.InboxThread;
import dev.truce.platform.messaging.relay.Relay;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down only when a thread has died, which a restart heals; a broker that is away is no reason to restart. */
@Liveness
@Singleton
class MessagingLiveness implements HealthCheck {
    private final Relay relay;
    private final InboxThread inbox;

    MessagingLiveness(Relay relay, InboxThread inbox) {
        this.relay = relay;
        this.inbox = inbox;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("messaging threads")
                .status(relay.alive() && inbox.alive())
                .build();
    }
}
