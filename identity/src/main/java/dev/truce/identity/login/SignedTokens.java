package dev.truce.identity.login;

import dev.truce.identity.people.People;
import dev.truce.identity.people.Person;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The access tokens: signed here, and read again when somebody asks about one. */
@ApplicationScoped
class SignedTokens {
    static final String SCOPE = "api";
    static final String CLIENT = "client_id";
    private static final String AUDIENCE = "truce";
    private static final String SESSION = "sid";
    private final SigningKeys keys;
    private final LoginSettings settings;
    private final JWTParser parser;
    private final RevokedSessions revoked;
    private final People people;
    private final Clock clock;

    SignedTokens(
            SigningKeys keys,
            LoginSettings settings,
            JWTParser parser,
            RevokedSessions revoked,
            People people,
            Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.parser = parser;
        this.revoked = revoked;
        this.people = people;
        this.clock = clock;
    }

    String sign(Login login) {
        Instant now = clock.instant();
        SigningKey signer = keys.signer();
        return Jwt.issuer(settings.issuerUrl())
                .audience(AUDIENCE)
                .subject(login.person().id())
                .claim(CLIENT, login.clientId())
                .claim("scope", SCOPE)
                .claim(SESSION, login.session())
                .issuedAt(now)
                .expiresAt(now.plus(settings.tokenLifetime()))
                .jws()
                .header("typ", "JWT")
                .keyId(signer.id())
                .sign(signer.key());
    }

    /** The token, when it is one of ours and still good. */
    Optional<JsonWebToken> read(String token) {
        try {
            JsonWebToken read = parser.parse(token);
            return people.find(read.getSubject())
                    .filter(Person::active)
                    .filter(person -> revoked.isGood(read))
                    .map(person -> read);
        } catch (ParseException notOurs) {
            return Optional.empty();
        }
    }

    /** What all tokens of one login have in common. */
    static Optional<String> sessionOf(JsonWebToken token) {
        return token.<String>claim(SESSION);
    }
}
