package dev.truce.platform.sobject.access;

import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells who shows a token. The token names a user id; who that is, and whether they are active, comes from the
 * {@link Directory}. For doors that answer in a shape of their own; all others have {@link BearerGate} before them.
 */
@ApplicationScoped
public class Admission {
    private static final Logger LOG = Logger.getLogger(Admission.class);
    private static final int LONGEST_TOKEN = 8_192;
    private static final List<String> SCHEMES = List.of("bearer ", "oauth ");
    private final VerifiedTokens tokens;
    private final Directory directory;
    private final TokenStanding standing;

    Admission(VerifiedTokens tokens, Directory directory, TokenStanding standing) {
        this.tokens = tokens;
        this.directory = directory;
        this.standing = standing;
    }

    /**
     * Whom a token admits, now. On a worker thread.
     *
     * @return empty when it is not good, or no longer
     */
    @ActivateRequestContext
    public Optional<Actor> admit(String token) {
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

    /**
     * The token in a header such as {@code Bearer …} or {@code OAuth …}.
     *
     * @param authorization the header of that name, where there is one
     */
    public static Optional<String> token(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        String lower = authorization.toLowerCase(Locale.ROOT);
        return SCHEMES.stream()
                .filter(lower::startsWith)
                .map(scheme -> authorization.substring(scheme.length()).strip())
                .filter(Admission::isOfUsualLength)
                .findFirst();
    }

    static boolean isOfUsualLength(String token) {
        return token.length() <= LONGEST_TOKEN;
    }

    static boolean isOfAKnownScheme(String authorization) {
        return SCHEMES.stream().anyMatch(scheme -> authorization.regionMatches(true, 0, scheme, 0, scheme.length()));
    }
}
