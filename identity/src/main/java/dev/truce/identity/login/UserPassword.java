package dev.truce.identity.login;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The password of a user, of which only a salted, slow hash is kept. */
@Entity
@Table(name = "user_password")
class UserPassword {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int HASH_BITS = 512;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String userId;

    private byte[] salt;
    private byte[] hash;
    private int iterations;

    @SuppressWarnings("UnusedVariable") // for operators, who read the table
    private Instant changedDate;

    @SuppressWarnings("NullAway.Init")
    protected UserPassword() {} // JPA

    @SuppressWarnings("NullAway.Init") // change() fills the rest
    UserPassword(String userId, String password, int rounds, Instant at) {
        this.userId = userId;
        change(password, rounds, at);
    }

    /** @param rounds how slow the password is to guess */
    final void change(String password, int rounds, Instant at) {
        byte[] freshSalt = new byte[SALT_BYTES];
        RANDOM.nextBytes(freshSalt);
        this.salt = freshSalt;
        this.iterations = rounds;
        this.hash = hash(password, freshSalt, rounds);
        this.changedDate = at;
    }

    /** Slow on purpose. Takes the same time whatever is wrong with the password. */
    boolean matches(String password) {
        return MessageDigest.isEqual(hash, hash(password, salt, iterations));
    }

    /** Takes as long as {@link #matches} does, for a user who has no password. */
    static void pretendToMatch(String password, int iterations) {
        hash(password, new byte[SALT_BYTES], iterations);
    }

    private static byte[] hash(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
