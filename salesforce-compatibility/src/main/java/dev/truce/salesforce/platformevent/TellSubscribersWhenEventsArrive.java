package dev.truce.salesforce.platformevent;

import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.EventConsumers;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import dev.truce.platform.streaming.EventStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whatever happens in Truce and is in the table of channels is told to subscribers, once. */
@ApplicationScoped
class TellSubscribersWhenEventsArrive implements EventConsumers {
    private final PlatformEvents events;
    private final EventStream stream;

    TellSubscribersWhenEventsArrive(PlatformEvents events, EventStream stream) {
        this.events = events;
        this.stream = stream;
    }

    @Override
    public List<EventConsumer<?>> all() {
        return events.all().stream()
                .<EventConsumer<?>>map(schema -> new OfOne<>(schema.event(), schema.id(), stream))
                .toList();
    }

    private record OfOne<E>(PlatformEvent<E> event, String schemaId, EventStream stream) implements EventConsumer<E> {
        @Override
        public Subscription<E> consumes() {
            return event.source();
        }

        @Override
        public void handle(IncomingEvent<E> arrived) {
            stream.append(event.channel(), arrived.id(), schemaId, event.payloadOf(arrived));
        }

        /** It has happened, whatever this service can make of it. */
        @Override
        public boolean hearsDeadLetters() {
            return true;
        }
    }
}
