package dev.truce.platform.streaming;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How far a session is told of a channel. Whoever subscribes anew gets a new one, so that an answer still on its way
 * moves the old one only.
 */
final class ChannelSubscription {
    private final String channel;
    private final AtomicLong position;

    ChannelSubscription(String channel, long position) {
        this.channel = channel;
        this.position = new AtomicLong(position);
    }

    String channel() {
        return channel;
    }

    long position() {
        return position.get();
    }

    void toldThrough(long replayId) {
        position.accumulateAndGet(replayId, Math::max);
    }
}
