package dev.truce.identity.login;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LoginProfile.class)
@WithTestResource(EmbeddedServers.class)
class LocalInstallationIT {
    @Inject
    Clients clients;

    @Inject
    OAuthClients registered;

    @Inject
    MakeLocalLogin makeLocalLogin;

    @Inject
    StateFolder state;

    private RequestSpecification asAdmin() {
        return given().header("Authorization", "Bearer " + clients.adminToken()).contentType("application/json");
    }

    private String loginOf(String username, String password) {
        LocalLogin local = clients.local();
        return Clients.request(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        local.clientId(),
                        "client_secret",
                        local.clientSecret(),
                        "username",
                        username,
                        "password",
                        password))
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    @Test
    void secretsAreReadableByTheirOwnerOnly() throws Exception {
        clients.adminToken();

        try (Stream<Path> files = Files.walk(state.file("."))) {
            assertThat(files.filter(Files::isRegularFile)).hasSizeGreaterThan(2).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void databaseThatWasLostAgreesWithTheFileAgain() {
        String lost = clients.local().clientId();
        QuarkusTransaction.requiringNew().run(() -> registered.deleteById(lost));

        makeLocalLogin.make(new StartupEvent());

        assertThat(clients.adminToken()).isNotBlank();
        makeLocalLogin.make(new StartupEvent());
        assertThat(clients.local().clientId()).isEqualTo(lost);
    }

    @Test
    void keySetHasTwoKeysAndNothingPrivate() {
        given().get("/services/oauth2/jwks")
                .then()
                .statusCode(200)
                .body("keys", hasSize(2))
                .body("keys.kty", everyItem(is("RSA")))
                .body("keys.use", everyItem(is("sig")))
                .body("keys", everyItem(hasKey("n")))
                .body("keys", everyItem(not(hasKey("d"))));
    }

    @Test
    void callerIsToldWhoTheyAre() {
        for (String method : new String[] {"GET", "POST"}) {
            asAdmin()
                    .request(method, "/services/oauth2/userinfo")
                    .then()
                    .statusCode(200)
                    .body("preferred_username", is(clients.local().username()))
                    .body("user_id.length()", is(18))
                    .body("organization_id.length()", is(18))
                    .body("zoneinfo", is("UTC"))
                    .body("urls.keySet()", hasItems("rest", "sobjects", "query"));
        }
    }

    @Test
    void administratorGivesPasswordsWithWhichPeopleLogIn() {
        String username = UUID.randomUUID() + "@truce.test";
        String person = clients.newPerson(username);
        String path = "/services/apexrest/people/" + person + "/password";

        asAdmin()
                .body("{\"password\":\"correct horse battery\"}")
                .post(path)
                .then()
                .statusCode(204);
        String token = loginOf(username, "correct horse battery");
        given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{\"password\":\"my own new password\"}")
                .post(path)
                .then()
                .statusCode(403)
                .body("[0].errorCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        asAdmin()
                .body("{\"password\":\"another horse battery\"}")
                .post(path)
                .then()
                .statusCode(204);
        loginOf(username, "another horse battery");
    }

    @Test
    void passwordsOfNobodyAndTooShortOnesAreRefused() {
        String path = "/services/apexrest/people/{id}/password";
        String person = clients.newPerson(UUID.randomUUID() + "@truce.test");

        for (String body :
                new String[] {"{}", "{\"password\":\"short\"}", "{\"password\":\"" + "x".repeat(129) + "\"}"}) {
            asAdmin()
                    .body(body)
                    .post(path, person)
                    .then()
                    .statusCode(400)
                    .body("[0].errorCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"));
        }
        for (String nobody : new String[] {"005000000000999AAA", "nonsense"}) {
            asAdmin()
                    .body("{\"password\":\"correct horse battery\"}")
                    .post(path, nobody)
                    .then()
                    .statusCode(404)
                    .body("[0].errorCode", is("NOT_FOUND"));
        }
    }
}
