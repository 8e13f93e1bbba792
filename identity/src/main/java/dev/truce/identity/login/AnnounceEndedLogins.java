package dev.truce.identity.login;

import dev.truce.events.LoginEnded;
import dev.truce.events.LoginEndedBuilder;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells the other services which tokens are no longer good. */
@ApplicationScoped
class AnnounceEndedLogins {
    private final Outbox outbox;

    AnnounceEndedLogins(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Runs inside a transaction. A login ends once. */
    void ended(String userId, String session, Instant tokensExpireAt) {
        outbox.append(new OutgoingEvent(
                LoginEnded.TYPE,
                LoginEnded.TOPIC,
                userId,
                "Login",
                session,
                1,
                new LoginEndedBuilder()
                        .userId(userId)
                        .sessionId(session)
                        .tokensExpireAt(tokensExpireAt)
                        .build()));
    }
}
