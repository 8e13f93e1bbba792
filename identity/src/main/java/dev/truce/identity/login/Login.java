package dev.truce.identity.login;

import dev.truce.identity.people.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in by which client.
 *
 * @param clientId the client
 * @param person the user
 * @param session what all tokens of one login have in common; they are revoked together
 * @param refreshToken by which the client may come again; null when it did not ask for one
 */
record Login(String clientId, Person person, String session, @Nullable String refreshToken) {

    static Login once(String clientId, Person person) {
        return new Login(clientId, person, UUID.randomUUID().toString(), null);
    }
}
