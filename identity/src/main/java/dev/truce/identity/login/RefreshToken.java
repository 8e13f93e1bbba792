package dev.truce.identity.login;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Lets a client come again as the same user. It is 256 random bits, of which only a hash is kept. */
@Entity
@Table(name = "refresh_token")
class RefreshToken {
    @Id
    private String tokenHash;

    private String session;
    private String clientId;
    private String userId;
    private Instant expiresDate;

    @SuppressWarnings("NullAway.Init")
    protected RefreshToken() {} // JPA

    RefreshToken(String tokenHash, Login login, Instant expiresDate) {
        this.tokenHash = tokenHash;
        this.session = login.session();
        this.clientId = login.clientId();
        this.userId = login.person().id();
        this.expiresDate = expiresDate;
    }

    String session() {
        return session;
    }

    String clientId() {
        return clientId;
    }

    String userId() {
        return userId;
    }

    boolean isOf(String client) {
        return clientId.equals(client);
    }

    Instant expiresDate() {
        return expiresDate;
    }
}
