package dev.truce.platform.streaming;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.platform.streaming.StreamAccess.Listener;
import dev.truce.platform.streaming.StreamAccess.Permission;
import dev.truce.platform.streaming.StreamLog.Ends;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets clients listen to channels, from the place they name on: all channels of a message, or none of them. */
@Singleton
class SubscribeHandler {
    private static final String NEW_ONLY = "-1";
    private static final String ALL = "-2";
    private static final String INVALID_REPLAY =
            "400::The replayId {%s} you provided was invalid.  Please provide a valid ID, -2 to replay all events, or -1 to replay only new events.";
    private final StreamLog log;

    SubscribeHandler(StreamLog log) {
        this.log = log;
    }

    ObjectNode subscribe(BayeuxMessage message, BayeuxSession session, Listener listener) {
        List<String> channels = message.subscriptions();
        Optional<ObjectNode> refusal = refusal(message, channels, listener);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Map<String, Ends> ends = log.ends();
        List<ChannelSubscription> subscriptions = new ArrayList<>();
        for (String channel : channels) {
            String wanted = message.replayOf(channel);
            Optional<Long> position = position(wanted, ends.getOrDefault(channel, Ends.OF_NOTHING));
            if (position.isEmpty()) {
                return BayeuxReplies.refusing(message, INVALID_REPLAY.formatted(wanted));
            }
            subscriptions.add(new ChannelSubscription(channel, position.get()));
        }
        subscriptions.forEach(session::subscribe);
        LongPoll held = session.held();
        if (held != null) {
            held.wake();
        }
        return BayeuxReplies.accepting(message).put("clientId", session.clientId());
    }

    private static Optional<ObjectNode> refusal(BayeuxMessage message, List<String> channels, Listener listener) {
        if (channels.isEmpty()) {
            return Optional.of(BayeuxReplies.refusing(message, BayeuxReplies.NO_SUCH_CHANNEL));
        }
        for (String channel : channels) {
            Permission permission = listener.to(channel);
            if (permission == Permission.NO_SUCH_CHANNEL) {
                return Optional.of(
                        BayeuxReplies.refusing(message, BayeuxReplies.NO_SUCH_CHANNEL, BayeuxReplies.NO_SUCH_CHANNEL));
            }
            if (permission == Permission.DENIED) {
                return Optional.of(BayeuxReplies.refusing(
                        message,
                        BayeuxReplies.CREATE_DENIED,
                        "403::You may not read what the events of this channel carry"));
            }
        }
        return Optional.empty();
    }

    /** The number of the last event that is not told; empty when what comes behind it is not kept or cannot be. */
    private static Optional<Long> position(@Nullable String wanted, Ends ends) {
        if (wanted == null || wanted.equals(NEW_ONLY)) {
            return Optional.of(ends.last());
        }
        if (wanted.equals(ALL)) {
            return Optional.of(ends.purgedThrough());
        }
        try {
            return Optional.of(Long.parseLong(wanted)).filter(ends::reach);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
