package dev.truce.ownership.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** Software that may ask for tokens, and the user it acts as. Its secret is 256 random bits, of which only a hash is kept. */
@Entity
@Table(name = "oauth_client")
class OAuthClient {
    @Id
    private String clientId;

    @SuppressWarnings("UnusedVariable") // for operators, who read the table
    private String name;

    private byte[] secretHash;

    @Column(name = "run_as_user_id")
    private String runAsUserId;

    private boolean isActive = true;

    @SuppressWarnings("UnusedVariable") // for operators, who read the table
    private Instant createdDate;

    @SuppressWarnings("NullAway.Init")
    protected OAuthClient() {} // JPA

    OAuthClient(String clientId, String name, String secret, String runAsUserId, Instant createdDate) {
        this.clientId = clientId;
        this.name = name;
        this.secretHash = hash(secret);
        this.runAsUserId = runAsUserId;
        this.createdDate = createdDate;
    }

    /** Takes the same time whatever is wrong with the secret. */
    boolean hasSecret(String secret) {
        return MessageDigest.isEqual(secretHash, hash(secret));
    }

    String clientId() {
        return clientId;
    }

    String runAsUserId() {
        return runAsUserId;
    }

    boolean isActive() {
        return isActive;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
