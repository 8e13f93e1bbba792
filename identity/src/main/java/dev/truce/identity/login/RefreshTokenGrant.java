package dev.truce.identity.login;

import dev.truce.identity.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A client comes again with what it was given at an earlier login. */
@ApplicationScoped
class RefreshTokenGrant implements Grant {
    private final Credentials credentials;
    private final RefreshTokens refreshTokens;
    private final People people;

    RefreshTokenGrant(Credentials credentials, RefreshTokens refreshTokens, People people) {
        this.credentials = credentials;
        this.refreshTokens = refreshTokens;
        this.people = people;
    }

    @Override
    public String type() {
        return "refresh_token";
    }

    @Override
    @Transactional
    public Login by(TokenRequest request) {
        OAuthClient client = credentials.client(request);
        String token = TokenRequest.required(request.refreshToken(), "refresh_token");
        RefreshToken known = refreshTokens
                .valid(token)
                .filter(its -> its.isOf(client.clientId()))
                .orElseThrow(LoginRefused::expiredToken);
        return new Login(client.clientId(), people.require(known.userId()), known.session(), null);
    }
}
