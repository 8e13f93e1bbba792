package dev.truce.identity.login;

import dev.truce.identity.people.Person;
import jakarta.enterprise.context.ApplicationScoped;

/** A client acts as the user whose password it knows; where that is switched on. */
@ApplicationScoped
class PasswordGrant implements Grant {
    private final Credentials credentials;
    private final LoginSettings settings;
    private final RefreshTokens refreshTokens;

    PasswordGrant(Credentials credentials, LoginSettings settings, RefreshTokens refreshTokens) {
        this.credentials = credentials;
        this.settings = settings;
        this.refreshTokens = refreshTokens;
    }

    @Override
    public String type() {
        return "password";
    }

    @Override
    public Login by(TokenRequest request) {
        if (!settings.passwordGrant()) {
            throw LoginRefused.unsupportedGrant();
        }
        OAuthClient client = credentials.client(request);
        Person person = credentials.user(request.username(), request.password(), request.address());
        return refreshTokens.loginFor(client.clientId(), person, request.scope());
    }
}
