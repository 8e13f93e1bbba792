package dev.truce.identity.login;

import dev.truce.platform.sobject.access.TokenStanding;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Logins that were ended before their time. */
@ApplicationScoped
class RevokedSessions implements PanacheRepositoryBase<RevokedSession, String>, TokenStanding {
    private final LoginSettings settings;
    private final Clock clock;

    RevokedSessions(LoginSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** When its last token will have expired; empty when it was added before. */
    @Transactional
    Optional<Instant> add(String session) {
        delete("expiresDate <= ?1", clock.instant());
        if (findByIdOptional(session).isPresent()) {
            return Optional.empty();
        }
        Instant expires = clock.instant().plus(settings.tokenLifetime());
        persist(new RevokedSession(session, expires));
        return Optional.of(expires);
    }

    @Override
    @Transactional
    public boolean isGood(JsonWebToken token) {
        return SignedTokens.sessionOf(token)
                .filter(session -> findByIdOptional(session).isPresent())
                .isEmpty();
    }
}
