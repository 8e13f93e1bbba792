package dev.truce.identity.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.identity.people.RegisterPerson;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Clients and people to log in as. */
@Singleton
class Clients {
    static final String TOKEN = "/services/oauth2/token";
    private final OAuthClients clients;
    private final RegisterPerson registerPerson;
    private final StateFolder state;
    private final ObjectMapper json;

    Clients(OAuthClients clients, RegisterPerson registerPerson, StateFolder state, ObjectMapper json) {
        this.clients = clients;
        this.registerPerson = registerPerson;
        this.state = state;
        this.json = json;
    }

    /** The login that was made at the start. */
    LocalLogin local() {
        try {
            return json.readValue(Files.readString(state.file("local-login.json")), LocalLogin.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client of its own with this secret; answers its id. */
    String registered(String secret, String runAsUserId) {
        String clientId = "client-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> clients.persist(new OAuthClient(clientId, "Test", secret, runAsUserId, Instant.now())));
        return clientId;
    }

    /** A new active seller. */
    String newPerson(String username) {
        return registerPerson
                .register(username, "Weber", Side.SALES, Set.of(Role.SALES_REP))
                .id();
    }

    static ValidatableResponse request(Map<String, String> form) {
        return RestAssured.given().formParams(form).post(TOKEN).then();
    }

    /** An access token of the local administrator. */
    String adminToken() {
        LocalLogin login = local();
        return request(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        login.clientId(),
                        "client_secret",
                        login.clientSecret()))
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
