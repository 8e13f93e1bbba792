package dev.truce.platform.streaming;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.platform.streaming.StreamAccess.Listener;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers the messages of a request, but for its connect, which may have to wait. */
@Singleton
class BayeuxMessageHandler {
    private final SessionRegistry sessions;
    private final SubscribeHandler subscribeHandler;
    private final StreamingSettings settings;

    BayeuxMessageHandler(SessionRegistry sessions, SubscribeHandler subscribeHandler, StreamingSettings settings) {
        this.sessions = sessions;
        this.subscribeHandler = subscribeHandler;
        this.settings = settings;
    }

    /**
     * What a request comes to.
     *
     * @param replies in the order of their messages
     * @param connect what is left to answer; null when everything is
     */
    record Turn(List<ObjectNode> replies, @Nullable Connect connect) {
        Turn {
            replies = List.copyOf(replies);
        }
    }

    /**
     * A connect of a session.
     *
     * @param patience how long it may be held, in milliseconds
     */
    record Connect(BayeuxMessage message, BayeuxSession session, long patience) {}

    /** @param listener empty when the request shows no good token */
    Turn answer(List<BayeuxMessage> messages, Optional<Listener> listener) {
        List<ObjectNode> replies = new ArrayList<>();
        Connect connect = null;
        for (BayeuxMessage message : messages) {
            Optional<BayeuxSession> session = listener.flatMap(known -> sessions.find(message.clientId(), known.id()));
            if (message.channel().equals(BayeuxMessage.CONNECT) && session.isPresent() && connect == null) {
                boolean alone = messages.size() == 1;
                connect = new Connect(message, session.get(), patience(message, alone, session.get()));
            } else {
                replies.add(
                        listener.map(known -> reply(message, known, session)).orElseGet(() -> denying(message)));
            }
        }
        return new Turn(replies, connect);
    }

    /**
     * The first connect of a session is answered at once, because a client counts as connected by its answer, and many
     * subscribe only then. Whoever sends more along wants the answers to that now.
     */
    private long patience(BayeuxMessage message, boolean alone, BayeuxSession session) {
        long hold = settings.hold().toMillis();
        boolean first = session.connectsFirst();
        return alone && !first ? Math.min(hold, message.timeout().orElse(hold)) : 0;
    }

    private ObjectNode reply(BayeuxMessage message, Listener listener, Optional<BayeuxSession> session) {
        String channel = message.channel();
        if (channel.isEmpty()) {
            return BayeuxReplies.refusing(message, BayeuxReplies.NO_CHANNEL);
        }
        if (channel.equals(BayeuxMessage.HANDSHAKE)) {
            return handshake(message, listener);
        }
        return session.map(known -> reply(message, listener, known))
                .orElseGet(() -> BayeuxReplies.advising(
                        BayeuxReplies.refusing(message, BayeuxReplies.UNKNOWN_CLIENT, BayeuxReplies.UNKNOWN_CLIENT),
                        "handshake",
                        0));
    }

    private ObjectNode reply(BayeuxMessage message, Listener listener, BayeuxSession session) {
        return switch (message.channel()) {
            case BayeuxMessage.SUBSCRIBE -> subscribeHandler.subscribe(message, session, listener);
            case BayeuxMessage.UNSUBSCRIBE -> {
                message.subscriptions().forEach(session::unsubscribe);
                yield BayeuxReplies.accepting(message).put("clientId", session.clientId());
            }
            case BayeuxMessage.DISCONNECT -> {
                sessions.end(session);
                yield BayeuxReplies.accepting(message).put("clientId", session.clientId());
            }
            default -> BayeuxReplies.refusing(message, BayeuxReplies.PUBLISH_DENIED);
        };
    }

    private ObjectNode handshake(BayeuxMessage message, Listener listener) {
        if (!message.canPoll()) {
            return BayeuxReplies.advising(BayeuxReplies.refusing(message, BayeuxReplies.NO_POLLING), "none", 0);
        }
        return sessions.begin(listener.id())
                .map(session -> greeting(message, session))
                .orElseGet(() -> BayeuxReplies.advising(
                        BayeuxReplies.refusing(message, BayeuxReplies.TOO_BUSY, BayeuxReplies.TOO_BUSY),
                        "handshake",
                        BayeuxReplies.BUSY_INTERVAL));
    }

    private ObjectNode greeting(BayeuxMessage message, BayeuxSession session) {
        ObjectNode reply = BayeuxReplies.withExtensions(BayeuxReplies.accepting(message))
                .put("version", "1.0")
                .put("minimumVersion", "1.0")
                .put("clientId", session.clientId());
        reply.putArray("supportedConnectionTypes").add("long-polling");
        return BayeuxReplies.advisingToRetry(reply, settings.hold().toMillis());
    }

    /** The answer to a connect that ends well. */
    ObjectNode goOn(Connect connect) {
        ObjectNode reply = BayeuxReplies.accepting(connect.message())
                .put("clientId", connect.session().clientId());
        return BayeuxReplies.advisingToRetry(reply, settings.hold().toMillis());
    }

    /** The answer to whom no token admits. */
    static ObjectNode denying(BayeuxMessage message) {
        ObjectNode reply = message.channel().equals(BayeuxMessage.HANDSHAKE)
                ? BayeuxReplies.withExtensions(BayeuxReplies.refusing(
                        message, BayeuxReplies.HANDSHAKE_DENIED, BayeuxReplies.AUTHENTICATION_INVALID))
                : BayeuxReplies.refusing(
                        message, BayeuxReplies.AUTHENTICATION_INVALID, BayeuxReplies.AUTHENTICATION_INVALID);
        return BayeuxReplies.advising(reply, "none", 0);
    }
}
