package dev.truce.identity.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Use case: end a login. Its refresh token is gone at once, and this service takes its access tokens no longer; the
 * others refuse them as soon as they hear of it.
 */
@ApplicationScoped
class RevokeToken {
    private static final Logger LOG = Logger.getLogger(RevokeToken.class);
    private final RefreshTokens refreshTokens;
    private final RevokedSessions revoked;
    private final SignedTokens signedTokens;
    private final AnnounceEndedLogins announce;

    RevokeToken(
            RefreshTokens refreshTokens,
            RevokedSessions revoked,
            SignedTokens signedTokens,
            AnnounceEndedLogins announce) {
        this.refreshTokens = refreshTokens;
        this.revoked = revoked;
        this.signedTokens = signedTokens;
        this.announce = announce;
    }

    /**
     * Ends the login that a refresh or access token came from.
     *
     * @throws LoginRefused when it is no token, or none that is still good
     */
    @Transactional
    void revoke(String token) {
        Optional<RefreshToken> refresh = refreshTokens.valid(token);
        if (refresh.isPresent()) {
            refreshTokens.delete("session", refresh.get().session());
            end(refresh.get().userId(), refresh.get().session());
        } else {
            JsonWebToken access = signedTokens.read(token).orElseThrow(LoginRefused::unknownToken);
            end(access.getSubject(), SignedTokens.sessionOf(access).orElseThrow(LoginRefused::unknownToken));
        }
    }

    private void end(String userId, String session) {
        revoked.add(session).ifPresent(expires -> announce.ended(userId, session, expires));
        LOG.infof("A login was ended. session=%s", session);
    }
}
