package dev.truce.replicas.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.events.LoginEnded;
import dev.truce.platform.sobject.access.TokenStanding;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import dev.truce.replicas.Events;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class EndedLoginsIT {
    @Inject
    Events events;

    @Inject
    TokenStanding standing;

    @Inject
    EntityManager entities;

    private final String session = UUID.randomUUID().toString();

    private void ends(String which, Instant tokensExpireAt) {
        events.deliver(LoginEnded.TOPIC, LoginEnded.TYPE, which, 1, ended -> ended.put("sessionId", which)
                .put("tokensExpireAt", tokensExpireAt.toString()));
    }

    private boolean isGood(String ofSession) {
        JwtClaims claims = new JwtClaims();
        claims.setClaim("sid", ofSession);
        return standing.isGood(new DefaultJWTCallerPrincipal(claims));
    }

    @Test
    @ActivateRequestContext
    void tokensOfAnEndedLoginAreNoLongerGood() {
        assertThat(isGood(session)).isTrue();

        ends(session, Instant.now().plusSeconds(900));

        entities.clear();
        assertThat(isGood(session)).isFalse();
        assertThat(isGood(UUID.randomUUID().toString())).isTrue();
        assertThat(standing.isGood(new DefaultJWTCallerPrincipal(new JwtClaims())))
                .as("a token of another issuer, which knows no logins")
                .isTrue();
    }

    @Test
    void loginWhoseTokensHaveExpiredIsForgotten() {
        ends(session, Instant.now().minusSeconds(1));
        ends(UUID.randomUUID().toString(), Instant.now().plusSeconds(900));

        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.find(EndedLogin.class, session)))
                .isNull();
    }
}
