package dev.truce.ownership.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Use case: end a login. Its refresh token is gone at once, and this service takes its access tokens no longer; the
 * others hear nothing of it and take them until they expire, for {@code truce.auth.token-lifetime} at most.
 */
@ApplicationScoped
class RevokeToken {
    private static final Logger LOG = Logger.getLogger(RevokeToken.class);
    private final RefreshTokens refreshTokens;
    private final RevokedSessions revoked;
    private final SignedTokens signedTokens;

    RevokeToken(RefreshTokens refreshTokens, RevokedSessions revoked, SignedTokens signedTokens) {
        this.refreshTokens = refreshTokens;
        this.revoked = revoked;
        this.signedTokens = signedTokens;
    }

    /**
     * Ends the login that a refresh or access token came from.
     *
     * @throws LoginRefused when it is no token, or none that is still good
     */
    @Transactional
    void revoke(String token) {
        Optional<String> refreshed = refreshTokens.valid(token).map(RefreshToken::session);
        String session = refreshed
                .or(() -> signedTokens.read(token).flatMap(SignedTokens::sessionOf))
                .orElseThrow(LoginRefused::unknownToken);
        if (refreshed.isPresent()) {
            refreshTokens.delete("session", session);
        }
        revoked.add(session);
        LOG.infof("A login was ended. session=%s", session);
    }
}
