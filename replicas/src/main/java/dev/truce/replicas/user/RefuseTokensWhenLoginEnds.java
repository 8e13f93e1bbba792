package dev.truce.replicas.user;

import dev.truce.events.LoginEnded;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** A token that was revoked where it came from is good nowhere. */
@ApplicationScoped
class RefuseTokensWhenLoginEnds implements EventConsumer<LoginEnded> {
    private final EndedLogins endedLogins;

    RefuseTokensWhenLoginEnds(EndedLogins endedLogins) {
        this.endedLogins = endedLogins;
    }

    @Override
    public Subscription<LoginEnded> consumes() {
        return new Subscription<>(LoginEnded.TOPIC, LoginEnded.TYPE, LoginEnded.class);
    }

    @Override
    public void handle(IncomingEvent<LoginEnded> event) {
        LoginEnded ended = event.payload();
        endedLogins.add(new EndedLogin(ended.sessionId(), ended.tokensExpireAt()));
    }
}
