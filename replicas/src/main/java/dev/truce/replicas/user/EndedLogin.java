package dev.truce.replicas.user;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A login whose tokens are no longer good, kept until they would have ended by themselves. */
@Entity
@Table(name = "ended_login")
class EndedLogin {
    @Id
    private String sessionId;

    @SuppressWarnings("UnusedVariable") // what is behind it is deleted
    private Instant tokensExpireAt;

    @SuppressWarnings("NullAway.Init")
    protected EndedLogin() {} // JPA

    EndedLogin(String sessionId, Instant tokensExpireAt) {
        this.sessionId = sessionId;
        this.tokensExpireAt = tokensExpireAt;
    }
}
