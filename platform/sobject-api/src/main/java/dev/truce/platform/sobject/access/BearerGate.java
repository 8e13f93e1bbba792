package dev.truce.platform.sobject.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Lets nobody past without a valid token: before any routing, so that an unknown path tells nothing. The
 * token names a user id; who that is comes from the {@link Directory}.
 */
@ApplicationScoped
class BearerGate {
    static final String ACTOR = "truce.actor";
    private static final Logger LOG = Logger.getLogger(BearerGate.class);
    private static final int BEFORE_ROUTING = 1_000;
    private static final String IDENTITY = "/id/";
    private static final int LONGEST_TOKEN = 8_192;
    private static final List<String> SCHEMES = List.of("bearer ", "oauth ");
    private static final String REFUSED =
            "[{\"message\":\"Session expired or invalid\",\"errorCode\":\"INVALID_SESSION_ID\",\"fields\":[]}]";
    private static final String UNREADABLE =
            "[{\"message\":\"INVALID_HEADER_TYPE\",\"errorCode\":\"INVALID_AUTH_HEADER\",\"fields\":[]}]";
    private static final String UNAVAILABLE =
            "[{\"message\":\"Who you are cannot be checked at the moment, try again.\",\"errorCode\":\"SERVER_UNAVAILABLE\",\"fields\":[]}]";
    private final VerifiedTokens tokens;
    private final Directory directory;
    private final OpenPaths open;
    private final TokenStanding standing;

    BearerGate(VerifiedTokens tokens, Directory directory, OpenPaths open, TokenStanding standing) {
        this.tokens = tokens;
        this.directory = directory;
        this.open = open;
        this.standing = standing;
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
            answer(request, 401, header == null || isOfAKnownScheme(header) ? REFUSED : UNREADABLE);
            return;
        }
        request.vertx()
                .executeBlocking(() -> admit(token.get()), false)
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

    @ActivateRequestContext
    Optional<Actor> admit(String token) {
        try {
            JsonWebToken verified = tokens.verify(token);
            return Optional.ofNullable(verified.getSubject())
                    .filter(subject -> standing.isGood(verified))
                    .flatMap(directory::find);
        } catch (ParseException invalid) {
            LOG.debugf("Token refused: %s", invalid.getMessage());
            return Optional.empty();
        }
    }

    /** In a parameter only where clients know no other way, because addresses end up in logs. */
    private static Optional<String> token(RoutingContext request) {
        Optional<String> header = token(request.request().getHeader(HttpHeaders.AUTHORIZATION));
        return header.isPresent() || !request.normalizedPath().startsWith(IDENTITY)
                ? header
                : Optional.ofNullable(request.request().getParam("oauth_token"))
                        .filter(token -> token.length() <= LONGEST_TOKEN);
    }

    private static boolean isOfAKnownScheme(String header) {
        return SCHEMES.stream().anyMatch(scheme -> header.regionMatches(true, 0, scheme, 0, scheme.length()));
    }

    private static Optional<String> token(String header) {
        if (header == null || header.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        String lower = header.toLowerCase(Locale.ROOT);
        return SCHEMES.stream()
                .filter(lower::startsWith)
                .map(scheme -> header.substring(scheme.length()).strip())
                .findFirst();
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
