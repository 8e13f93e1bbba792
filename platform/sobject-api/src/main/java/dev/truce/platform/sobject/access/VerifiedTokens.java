package dev.truce.platform.sobject.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens with a valid signature. A client sends the same one with every request, so what was found is kept a moment:
 * a key that is taken away counts that much later, an expiry at once. Whether a login has been ended is not asked here.
 */
@Singleton
class VerifiedTokens {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 1_000;
    private final JWTParser parser;
    private final Cache<String, JsonWebToken> verified;

    VerifiedTokens(JWTParser parser, Clock clock) {
        this.parser = parser;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfter(Expiry.<String, JsonWebToken>writing((token, claims) -> kept(claims, clock)))
                .build();
    }

    /** @throws ParseException when it is no token of ours, or one no longer valid */
    JsonWebToken verify(String token) throws ParseException {
        JsonWebToken known = verified.getIfPresent(token);
        if (known != null) {
            return known;
        }
        JsonWebToken claims = parser.parse(token);
        verified.put(token, claims);
        return claims;
    }

    private static Duration kept(JsonWebToken claims, Clock clock) {
        Duration left =
                Duration.ofSeconds(claims.getExpirationTime() - clock.instant().getEpochSecond());
        return left.isNegative() ? Duration.ZERO : left.compareTo(KEPT) < 0 ? left : KEPT;
    }
}
