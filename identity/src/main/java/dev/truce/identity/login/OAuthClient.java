package dev.truce.identity.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Software that may ask for tokens, and the user it acts as. Its secret is 256 random bits, of which only a hash is kept. */
@Entity
@Table(name = "oauth_client")
class OAuthClient {
    @Id
    private String clientId;

    @SuppressWarnings("UnusedVariable") // for operators, who read the table
    private String name;

    private byte[] secretHash;

    private byte @Nullable [] publicKey;

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

    /** From now on the client may sign what it says with the private half of this key. */
    void signsWith(PublicKey key) {
        this.publicKey = key.getEncoded();
    }

    /** The key that the client signs with. */
    Optional<PublicKey> publicKey() {
        if (publicKey == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey)));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("The key of client %s is damaged".formatted(clientId), damaged);
        }
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
