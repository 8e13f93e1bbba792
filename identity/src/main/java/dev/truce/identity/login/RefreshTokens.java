package dev.truce.identity.login;

import dev.truce.identity.people.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives out refresh tokens to clients that ask for one, and knows those that are still good. */
@ApplicationScoped
class RefreshTokens implements PanacheRepositoryBase<RefreshToken, String> {
    private static final List<String> ASKED_BY = List.of("refresh_token", "offline_access");
    private final LoginSettings settings;
    private final Clock clock;

    RefreshTokens(LoginSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A new login, with a refresh token when the scope asks for one. */
    @Transactional
    Login loginFor(String clientId, Person person, @Nullable String scope) {
        Login login = Login.once(clientId, person);
        if (scope == null || Arrays.stream(scope.split("[ +]")).noneMatch(ASKED_BY::contains)) {
            return login;
        }
        String token = RandomSecret.next();
        delete("expiresDate <= ?1", clock.instant());
        persist(new RefreshToken(hash(token), login, clock.instant().plus(settings.refreshTokenLifetime())));
        return new Login(clientId, person, login.session(), token);
    }

    @Transactional
    Optional<RefreshToken> valid(String token) {
        return findByIdOptional(hash(token)).filter(known -> known.expiresDate().isAfter(clock.instant()));
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
