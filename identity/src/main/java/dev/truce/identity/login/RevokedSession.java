package dev.truce.identity.login;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A login whose tokens are no longer good, kept until they would have ended by themselves. */
@Entity
@Table(name = "revoked_session")
class RevokedSession {
    @Id
    private String session;

    @SuppressWarnings("UnusedVariable") // what is behind it is deleted
    private Instant expiresDate;

    @SuppressWarnings("NullAway.Init")
    protected RevokedSession() {} // JPA

    RevokedSession(String session, Instant expiresDate) {
        this.session = session;
        this.expiresDate = expiresDate;
    }
}
