package dev.truce.identity.login;

import dev.truce.identity.people.People;
import jakarta.enterprise.context.ApplicationScoped;

/** A client acts as the user that it is registered for. */
@ApplicationScoped
class ClientCredentialsGrant implements Grant {
    private final Credentials credentials;
    private final People people;

    ClientCredentialsGrant(Credentials credentials, People people) {
        this.credentials = credentials;
        this.people = people;
    }

    @Override
    public String type() {
        return "client_credentials";
    }

    @Override
    public Login by(TokenRequest request) {
        OAuthClient client = credentials.client(request);
        return Login.once(client.clientId(), people.require(client.runAsUserId()));
    }
}
