package dev.truce.identity.login;

import dev.truce.identity.people.People;
import dev.truce.identity.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks who a client and a user are, and counts the failures. */
@ApplicationScoped
class Credentials {
    private final OAuthClients clients;
    private final UserPasswords passwords;
    private final People people;
    private final FailedAttempts failed;
    private final LoginSettings settings;

    Credentials(
            OAuthClients clients,
            UserPasswords passwords,
            People people,
            FailedAttempts failed,
            LoginSettings settings) {
        this.clients = clients;
        this.passwords = passwords;
        this.people = people;
        this.failed = failed;
        this.settings = settings;
    }

    /** @throws LoginRefused when the client is unknown or its secret is wrong */
    @Transactional
    OAuthClient client(TokenRequest request) {
        String clientId = TokenRequest.required(request.clientId(), "client_id");
        String secret = TokenRequest.required(request.clientSecret(), "client_secret");
        failed.requireFew(clientId, request.address());
        Optional<OAuthClient> client = clients.active(clientId);
        if (client.filter(known -> known.hasSecret(secret)).isEmpty()) {
            failed.count(clientId, request.address());
            throw client.isPresent() ? LoginRefused.wrongSecret() : LoginRefused.unknownClient();
        }
        return client.get();
    }

    /** @throws LoginRefused when user name and password do not belong together; whether the user exists is not told */
    @Transactional
    Person user(@Nullable String sentUsername, @Nullable String sentPassword, String address) {
        String username = TokenRequest.required(sentUsername, "username").toLowerCase(Locale.ROOT);
        String password = TokenRequest.required(sentPassword, "password");
        failed.requireFew(username, address);
        Optional<Person> person = people.withUsername(username);
        if (!matches(person.map(Person::id).map(passwords::findById).orElse(null), password)) {
            failed.count(username, address);
            throw LoginRefused.wrongPassword();
        }
        return person.orElseThrow();
    }

    private boolean matches(@Nullable UserPassword known, String password) {
        if (known == null) {
            UserPassword.pretendToMatch(password, settings.passwordIterations());
            return false;
        }
        return known.matches(password);
    }
}
