package dev.truce.replicas.user;

import dev.truce.platform.sobject.access.TokenStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses the tokens of logins that were ended before their time. */
@ApplicationScoped
class EndedLogins implements TokenStanding {
    private static final String SESSION = "sid";
    private final EntityManager entities;
    private final Clock clock;

    EndedLogins(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Remembers one; forgets those whose tokens have expired. Runs inside a transaction. */
    void add(EndedLogin login) {
        entities.createQuery("delete from EndedLogin where tokensExpireAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        entities.merge(login);
    }

    @Override
    public boolean isGood(JsonWebToken token) {
        String session = token.getClaim(SESSION);
        return session == null || entities.find(EndedLogin.class, session) == null;
    }
}
