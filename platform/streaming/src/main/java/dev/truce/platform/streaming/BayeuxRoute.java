package dev.truce.platform.streaming;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.platform.streaming.BayeuxMessageHandler.Connect;
import dev.truce.platform.streaming.BayeuxMessageHandler.Turn;
import dev.truce.platform.streaming.EventDelivery.Found;
import dev.truce.platform.streaming.StreamAccess.Listener;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The door of CometD clients: Bayeux 1.0 over long polling. */
@Singleton
class BayeuxRoute {
    private static final Logger LOG = Logger.getLogger(BayeuxRoute.class);
    private static final int LARGEST_BODY = 64 * 1024;
    private static final int TOO_LARGE = 413;
    private static final String COOKIE = "BAYEUX_BROWSER=%s; Path=/cometd; HttpOnly%s";
    private final Vertx vertx;
    private final StreamAccess access;
    private final BayeuxMessageHandler messageHandler;
    private final EventDelivery delivery;
    private final SessionRegistry sessions;
    private final StreamMetrics metrics;

    BayeuxRoute(
            Vertx vertx,
            StreamAccess access,
            BayeuxMessageHandler messageHandler,
            EventDelivery delivery,
            SessionRegistry sessions,
            StreamMetrics metrics) {
        this.vertx = vertx;
        this.access = access;
        this.messageHandler = messageHandler;
        this.delivery = delivery;
        this.sessions = sessions;
        this.metrics = metrics;
    }

    /** What was understood of a request. */
    private record Heard(Optional<Listener> listener, Turn turn) {}

    void open(@Observes Router router) {
        router.route("/cometd/*")
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
                .handler(this::enter)
                .failureHandler(BayeuxRoute::failed);
    }

    private void enter(RoutingContext request) {
        List<BayeuxMessage> messages =
                HttpMethod.POST.equals(request.request().method()) ? BayeuxCodec.messages(request) : List.of();
        vertx.executeBlocking(() -> hear(request, messages), false)
                .onSuccess(heard -> {
                    if (messages.isEmpty()) {
                        refuse(request, heard.listener().isPresent());
                    } else {
                        answer(request, heard.turn());
                    }
                })
                .onFailure(failure -> busy(request, messages, failure));
    }

    private Heard hear(RoutingContext request, List<BayeuxMessage> messages) {
        Optional<Listener> listener = access.listener(authorization(request));
        return new Heard(listener, messageHandler.answer(messages, listener));
    }

    private static @Nullable String authorization(RoutingContext request) {
        return request.request().getHeader(HttpHeaders.AUTHORIZATION);
    }

    private void answer(RoutingContext request, Turn turn) {
        Connect connect = turn.connect();
        if (connect == null) {
            greet(request, turn.replies());
            BayeuxCodec.send(request, turn.replies());
        } else {
            LongPoll poll = new LongPoll(
                    vertx,
                    sessions,
                    connect,
                    () -> delivery.next(authorization(request), connect.session()),
                    new Ending(request, turn.replies(), connect));
            request.response().closeHandler(gone -> poll.abandon());
            poll.begin();
        }
    }

    /** How a connect is answered when its time has come. */
    private final class Ending implements LongPoll.Answer {
        private final RoutingContext request;
        private final List<ObjectNode> replies;
        private final Connect connect;

        Ending(RoutingContext request, List<ObjectNode> replies, Connect connect) {
            this.request = request;
            this.replies = replies;
            this.connect = connect;
        }

        @Override
        public void tell(Found found) {
            List<ObjectNode> messages = new ArrayList<>();
            found.events().forEach(event -> messages.add(BayeuxReplies.telling(event)));
            messages.addAll(replies);
            messages.add(messageHandler.goOn(connect));
            BayeuxCodec.send(request, messages).onSuccess(sent -> {
                found.told();
                metrics.told(found.events().size());
            });
        }

        @Override
        public void deny() {
            List<ObjectNode> messages = new ArrayList<>(replies);
            messages.add(BayeuxMessageHandler.denying(connect.message()));
            BayeuxCodec.send(request, messages);
        }

        @Override
        public void fail(Throwable failure) {
            busy(request, List.of(connect.message()), failure);
        }
    }

    /** Balancers may keep a client at one process by this cookie. */
    private static void greet(RoutingContext request, List<ObjectNode> replies) {
        boolean begins = replies.stream()
                .anyMatch(reply -> reply.path("channel").asText().equals(BayeuxMessage.HANDSHAKE)
                        && reply.path("successful").asBoolean());
        if (begins) {
            request.response()
                    .putHeader(
                            HttpHeaders.SET_COOKIE,
                            COOKIE.formatted(
                                    UUID.randomUUID().toString().replace("-", ""),
                                    request.request().isSSL() ? "; Secure" : ""));
        }
    }

    private static void busy(RoutingContext request, List<BayeuxMessage> messages, Throwable failure) {
        LOG.warn("Messages of a subscriber could not be answered", failure);
        BayeuxCodec.send(request, messages.stream().map(BayeuxReplies::busy).toList());
    }

    /** Who sends no messages is no CometD client, and is answered as everywhere else. */
    private static void refuse(RoutingContext request, boolean known) {
        HttpMethod method = request.request().method();
        if (!known) {
            BayeuxCodec.refuse(request, 401, "INVALID_SESSION_ID", "Session expired or invalid");
        } else if (HttpMethod.POST.equals(method)) {
            BayeuxCodec.refuse(
                    request, 400, "JSON_PARSER_ERROR", "The body has to be a Bayeux message or an array of a few");
        } else {
            BayeuxCodec.refuse(
                    request,
                    405,
                    "METHOD_NOT_ALLOWED",
                    "HTTP Method '%s' not allowed. Allowed are POST".formatted(method));
        }
    }

    private static void failed(RoutingContext request) {
        if (request.statusCode() == TOO_LARGE) {
            BayeuxCodec.refuse(request, TOO_LARGE, "REQUEST_TOO_LARGE", "The request is larger than this server takes");
        } else {
            String errorId = UUID.randomUUID().toString();
            LOG.errorf(request.failure(), "A message of a subscriber failed unexpectedly. errorId=%s", errorId);
            BayeuxCodec.refuse(
                    request,
                    500,
                    "UNKNOWN_EXCEPTION",
                    "An unexpected error occurred. Please include this ErrorId if you contact support: " + errorId);
        }
    }
}
