package dev.truce.platform.sobject.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Lets nobody past without a valid token: before any routing, so that an unknown path tells nothing. */
@ApplicationScoped
class BearerGate {
    static final String ACTOR = "truce.actor";
    private static final Logger LOG = Logger.getLogger(BearerGate.class);
    private static final int BEFORE_ROUTING = 1_000;
    private static final String IDENTITY = "/id/";
    private static final String SESSION = "X-SFDC-Session";
    private static final String REFUSED =
            "[{\"message\":\"Session expired or invalid\",\"errorCode\":\"INVALID_SESSION_ID\",\"fields\":[]}]";
    private static final String UNREADABLE =
            "[{\"message\":\"INVALID_HEADER_TYPE\",\"errorCode\":\"INVALID_AUTH_HEADER\",\"fields\":[]}]";
    private static final String UNAVAILABLE =
            "[{\"message\":\"Who you are cannot be checked at the moment, try again.\",\"errorCode\":\"SERVER_UNAVAILABLE\",\"fields\":[]}]";
    private final Admission admission;
    private final OpenPaths open;

    BearerGate(Admission admission, OpenPaths open) {
        this.admission = admission;
        this.open = open;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTING);
    }

    private void check(RoutingContext request) {
        if (open.isOpen(request.normalizedPath())) {
            request.next();
            return;
        }
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        Optional<String> token = token(request);
        if (token.isEmpty()) {
            answer(request, 401, header == null || Admission.isOfAKnownScheme(header) ? REFUSED : UNREADABLE);
            return;
        }
        request.vertx()
                .executeBlocking(() -> admission.admit(token.get()), false)
                .onSuccess(actor -> {
                    if (actor.isPresent()) {
                        request.put(ACTOR, actor.get());
                        request.next();
                    } else {
                        answer(request, 401, REFUSED);
                    }
                })
                .onFailure(failure -> {
                    LOG.warn("A token could not be checked", failure);
                    answer(request, 503, UNAVAILABLE);
                });
    }

    /**
     * In a parameter only where clients know no other way, because addresses end up in logs; in a header of its own from
     * those that try Bulk API 1, which are not to be told that their session has ended.
     */
    private static Optional<String> token(RoutingContext request) {
        Optional<String> header = Admission.token(request.request().getHeader(HttpHeaders.AUTHORIZATION))
                .or(() -> Optional.ofNullable(request.request().getHeader(SESSION))
                        .filter(Admission::isOfUsualLength));
        return header.isPresent() || !request.normalizedPath().startsWith(IDENTITY)
                ? header
                : Optional.ofNullable(request.request().getParam("oauth_token")).filter(Admission::isOfUsualLength);
    }

    private static void answer(RoutingContext request, int status, String body) {
        if (!request.response().ended()) {
            request.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .end(body);
        }
    }
}
