package dev.truce.identity.login;

import dev.truce.identity.people.People;
import dev.truce.identity.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** A client says, signed by its key, as which user it acts (RFC 7523). */
@ApplicationScoped
class JwtBearerGrant implements Grant {
    private final Assertions assertions;
    private final People people;
    private final RefreshTokens refreshTokens;

    JwtBearerGrant(Assertions assertions, People people, RefreshTokens refreshTokens) {
        this.assertions = assertions;
        this.people = people;
        this.refreshTokens = refreshTokens;
    }

    @Override
    public String type() {
        return "urn:ietf:params:oauth:grant-type:jwt-bearer";
    }

    @Override
    public Login by(TokenRequest request) {
        Assertions.Claim claim = assertions.check(TokenRequest.required(request.assertion(), "assertion"));
        Person person = people.withUsername(claim.username().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> LoginRefused.badAssertion("the user is not known"));
        return refreshTokens.loginFor(claim.clientId(), person, request.scope());
    }
}
