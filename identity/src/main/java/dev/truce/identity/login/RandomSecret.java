package dev.truce.identity.login;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody guesses: 256 random bits in URL-safe characters. */
final class RandomSecret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RandomSecret() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
