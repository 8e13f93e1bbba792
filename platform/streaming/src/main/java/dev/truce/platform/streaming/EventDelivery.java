package dev.truce.platform.streaming;

import dev.truce.platform.streaming.StreamAccess.Listener;
import dev.truce.platform.streaming.StreamAccess.Permission;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a session is to be told next, of what its client may know now. */
@Singleton
class EventDelivery {
    private final StreamAccess access;
    private final StreamLog log;

    EventDelivery(StreamAccess access, StreamLog log) {
        this.access = access;
        this.log = log;
    }

    /**
     * What is told, and how far a session is told by it.
     *
     * @param subscriptions those it was read for
     */
    record Found(List<StreamedEvent> events, Map<String, ChannelSubscription> subscriptions) {
        static final Found NOTHING = new Found(List.of(), Map.of());

        Found {
            events = List.copyOf(events);
            subscriptions = Map.copyOf(subscriptions);
        }

        boolean isEmpty() {
            return events.isEmpty();
        }

        /** To be called when it is on its way. */
        void told() {
            events.forEach(event -> {
                ChannelSubscription subscription = subscriptions.get(event.channel());
                if (subscription != null) {
                    subscription.toldThrough(event.replayId());
                }
            });
        }
    }

    /**
     * What is next.
     *
     * @param authorization what the client showed when it began to wait
     * @return empty when that is no longer good
     */
    Optional<Found> next(@Nullable String authorization, BayeuxSession session) {
        return access.listener(authorization)
                .filter(listener -> session.belongsTo(listener.id()))
                .map(listener -> read(listener, session.subscriptions()));
    }

    private Found read(Listener listener, Collection<ChannelSubscription> subscriptions) {
        Map<String, Long> positions = new LinkedHashMap<>();
        Map<String, ChannelSubscription> granted = new LinkedHashMap<>();
        for (ChannelSubscription subscription : new ArrayList<>(subscriptions)) {
            if (listener.to(subscription.channel()) == Permission.GRANTED) {
                positions.put(subscription.channel(), subscription.position());
                granted.put(subscription.channel(), subscription);
            }
        }
        return positions.isEmpty() ? Found.NOTHING : new Found(log.after(positions), granted);
    }
}
