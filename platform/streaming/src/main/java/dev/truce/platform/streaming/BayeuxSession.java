package dev.truce.platform.streaming;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is remembered of a client between its requests: who it is, what it listens to, and the connect it waits on. */
final class BayeuxSession {
    private final String clientId;
    private final String owner;
    private final Map<String, ChannelSubscription> subscriptions = new ConcurrentHashMap<>();
    private @Nullable LongPoll held;
    private boolean connected;
    private long lastSeen;

    /** @param now by {@link System#nanoTime}, as all times here */
    BayeuxSession(String clientId, String owner, long now) {
        this.clientId = clientId;
        this.owner = owner;
        this.lastSeen = now;
    }

    String clientId() {
        return clientId;
    }

    boolean belongsTo(String listener) {
        return owner.equals(listener);
    }

    void subscribe(ChannelSubscription subscription) {
        subscriptions.put(subscription.channel(), subscription);
    }

    void unsubscribe(String channel) {
        subscriptions.remove(channel);
    }

    Collection<ChannelSubscription> subscriptions() {
        return List.copyOf(subscriptions.values());
    }

    boolean listensToAny(Set<String> channels) {
        return channels.stream().anyMatch(subscriptions::containsKey);
    }

    /** Whether it connects for the first time with this call. */
    synchronized boolean connectsFirst() {
        boolean first = !connected;
        connected = true;
        return first;
    }

    /** A client waits on one connect only. @return the one before it */
    synchronized @Nullable LongPoll hold(LongPoll connect) {
        LongPoll before = held;
        held = connect;
        return before;
    }

    synchronized void release(LongPoll connect, long now) {
        if (connect.equals(held)) {
            held = null;
            lastSeen = now;
        }
    }

    synchronized @Nullable LongPoll held() {
        return held;
    }

    synchronized void seen(long now) {
        lastSeen = now;
    }

    synchronized boolean isGone(long now, long timeout) {
        return held == null && now - lastSeen > timeout;
    }
}
