package dev.truce.platform.testkit.login;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs tokens with a key pair of this JVM, and makes the service under test trust it. Everybody keeps the one token
 * they get, as clients do: a signature costs 10 ms, and a service remembers the tokens that it has verified.
 */
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {
    private static final String ISSUER = "http://issuer.test";
    private static final Duration LONGER_THAN_ALL_TESTS = Duration.ofHours(6);
    private static final KeyPair KEYS = newKeys();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "mp.jwt.verify.publickey",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "mp.jwt.verify.issuer",
                ISSUER);
    }

    @Override
    public void stop() {}

    static String token(String userId) {
        return TOKENS.computeIfAbsent(userId, TestIssuer::signedFor);
    }

    private static String signedFor(String userId) {
        return Jwt.issuer(ISSUER)
                .audience("truce")
                .subject(userId)
                .expiresIn(LONGER_THAN_ALL_TESTS)
                .jws()
                .header("typ", "JWT")
                .sign(KEYS.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has RSA", impossible);
        }
    }
}
