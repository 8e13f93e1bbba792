package dev.truce.identity.login;

import dev.truce.identity.organization.OurOrganization;
import dev.truce.identity.people.People;
import dev.truce.identity.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Use case: what is to be known about a token. */
@ApplicationScoped
class Introspect {
    private final SignedTokens signedTokens;
    private final RefreshTokens refreshTokens;
    private final People people;
    private final OurOrganization organization;
    private final InstanceUrl instanceUrl;

    Introspect(
            SignedTokens signedTokens,
            RefreshTokens refreshTokens,
            People people,
            OurOrganization organization,
            InstanceUrl instanceUrl) {
        this.signedTokens = signedTokens;
        this.refreshTokens = refreshTokens;
        this.people = people;
        this.organization = organization;
        this.instanceUrl = instanceUrl;
    }

    Introspection about(String token) {
        Optional<Introspection> access = signedTokens.read(token).map(this::access);
        return access.or(() -> refreshTokens.valid(token).map(this::refresh)).orElseGet(Introspection::inactive);
    }

    private Introspection access(JsonWebToken token) {
        Person person = people.require(token.getSubject());
        return new Introspection(
                true,
                SignedTokens.SCOPE,
                token.getClaim(SignedTokens.CLIENT),
                person.username(),
                instanceUrl.identity(organization.id(), person.id()),
                "access_token",
                token.getExpirationTime(),
                token.getIssuedAtTime(),
                token.getIssuedAtTime());
    }

    private Introspection refresh(RefreshToken token) {
        Person person = people.require(token.userId());
        return new Introspection(
                true,
                SignedTokens.SCOPE,
                token.clientId(),
                person.username(),
                instanceUrl.identity(organization.id(), person.id()),
                "refresh_token",
                token.expiresDate().getEpochSecond(),
                null,
                null);
    }
}
