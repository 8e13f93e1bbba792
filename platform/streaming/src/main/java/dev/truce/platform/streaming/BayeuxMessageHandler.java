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
class Conversation {
    private final Sessions sessions;
    private final Subscribing subscribing;
    private final StreamingSettings settings;

    Conversation(Sessions sessions, Subscribing subscribing, StreamingSettings settings) {
        this.sessions = sessions;
        this.subscribing = subscribing;
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
    record Connect(Message message, Session session, long patience) {}

    /** @param listener empty when the request shows no good token */
    Turn answer(List<Message> messages, Optional<Listener> listener) {
        List<ObjectNode> replies = new ArrayList<>();
        Connect connect = null;
        for (Message message : messages) {
            Optional<Session> session = listener.flatMap(known -> sessions.find(message.clientId(), known.id()));
            if (message.channel().equals(Message.CONNECT) && session.isPresent() && connect == null) {
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
    private long patience(Message message, boolean alone, Session session) {
        long hold = settings.hold().toMillis();
        boolean first = session.connectsFirst();
        return alone && !first ? Math.min(hold, message.timeout().orElse(hold)) : 0;
    }

    private ObjectNode reply(Message message, Listener listener, Optional<Session> session) {
        String channel = message.channel();
        if (channel.isEmpty()) {
            return Replies.refusing(message, Replies.NO_CHANNEL);
        }
        if (channel.equals(Message.HANDSHAKE)) {
            return handshake(message, listener);
        }
        return session.map(known -> reply(message, listener, known))
                .orElseGet(() -> Replies.advising(
                        Replies.refusing(message, Replies.UNKNOWN_CLIENT, Replies.UNKNOWN_CLIENT), "handshake", 0));
    }

    private ObjectNode reply(Message message, Listener listener, Session session) {
        return switch (message.channel()) {
            case Message.SUBSCRIBE -> subscribing.subscribe(message, session, listener);
            case Message.UNSUBSCRIBE -> {
                message.subscriptions().forEach(session::unsubscribe);
                yield Replies.accepting(message).put("clientId", session.clientId());
            }
            case Message.DISCONNECT -> {
                sessions.end(session);
                yield Replies.accepting(message).put("clientId", session.clientId());
            }
            default -> Replies.refusing(message, Replies.PUBLISH_DENIED);
        };
    }

    private ObjectNode handshake(Message message, Listener listener) {
        if (!message.canPoll()) {
            return Replies.advising(Replies.refusing(message, Replies.NO_POLLING), "none", 0);
        }
        return sessions.begin(listener.id())
                .map(session -> greeting(message, session))
                .orElseGet(() -> Replies.advising(
                        Replies.refusing(message, Replies.TOO_BUSY, Replies.TOO_BUSY),
                        "handshake",
                        Replies.BUSY_INTERVAL));
    }

    private ObjectNode greeting(Message message, Session session) {
        ObjectNode reply = Replies.withExtensions(Replies.accepting(message))
                .put("version", "1.0")
                .put("minimumVersion", "1.0")
                .put("clientId", session.clientId());
        reply.putArray("supportedConnectionTypes").add("long-polling");
        return Replies.advisingToRetry(reply, settings.hold().toMillis());
    }

    /** The answer to a connect that ends well. */
    ObjectNode goOn(Connect connect) {
        ObjectNode reply = Replies.accepting(connect.message())
                .put("clientId", connect.session().clientId());
        return Replies.advisingToRetry(reply, settings.hold().toMillis());
    }

    /** The answer to whom no token admits. */
    static ObjectNode denying(Message message) {
        ObjectNode reply = message.channel().equals(Message.HANDSHAKE)
                ? Replies.withExtensions(
                        Replies.refusing(message, Replies.HANDSHAKE_DENIED, Replies.AUTHENTICATION_INVALID))
                : Replies.refusing(message, Replies.AUTHENTICATION_INVALID, Replies.AUTHENTICATION_INVALID);
        return Replies.advising(reply, "none", 0);
    }
}
