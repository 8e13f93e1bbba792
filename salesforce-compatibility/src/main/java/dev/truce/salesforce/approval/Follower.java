package dev.truce.salesforce.approval;

import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import java.time.Instant;
import java.util.function.BiConsumer;

/** What one kind of event means for approvals. */
record Follower<E>(Subscription<E> consumes, BiConsumer<E, Instant> meaning) implements EventConsumer<E> {

    /** @param meaning called with what the event says and when it happened */
    static <E> Follower<E> of(String topic, String type, Class<E> payload, BiConsumer<E, Instant> meaning) {
        return new Follower<>(new Subscription<>(topic, type, payload), meaning);
    }

    @Override
    public void handle(IncomingEvent<E> event) {
        meaning.accept(event.payload(), event.occurredAt());
    }

    /** It was decided, whatever this service can make of it. */
    @Override
    public boolean hearsDeadLetters() {
        return true;
    }
}
