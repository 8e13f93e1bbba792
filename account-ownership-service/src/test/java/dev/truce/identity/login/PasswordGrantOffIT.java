package dev.truce.identity.login;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static dev.truce.platform.testkit.login.Login.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.login.Person;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a production installation does not do unless it is told to. */
@OwnershipServiceTest
class PasswordGrantOffIT {
    @Inject
    StateFolder state;

    @Test
    void passwordsGetNoTokens() {
        Clients.request(Map.of(
                        "grant_type", "password",
                        "client_id", "x",
                        "client_secret", "x",
                        "username", Person.ADMIN.username(),
                        "password", "x"))
                .statusCode(400)
                .body("error", is("unsupported_grant_type"));
    }

    @Test
    void nobodyLogsInOverSoap() {
        given().contentType("text/xml")
                .body("<Envelope><Body><login><username>x</username><password>x</password></login></Body></Envelope>")
                .post("/services/Soap/u/59.0")
                .then()
                .statusCode(500)
                .body(containsString("INVALID_OPERATION"));
    }

    @Test
    void nobodySetsPasswords() {
        as(Person.ADMIN)
                .body("{\"password\":\"correct horse battery\"}")
                .post("/services/apexrest/people/{id}/password", Person.SALES_REP.id())
                .then()
                .statusCode(404)
                .body("[0].errorCode", is("NOT_FOUND"));
    }

    @Test
    void noLoginIsMadeAtTheStart() {
        assertThat(Files.exists(state.file("local-login.json"))).isFalse();
    }

    @Test
    void noOriginIsAllowedToCallFromABrowser() {
        assertThat(given().header("Origin", "http://docs.truce.test")
                        .header("Access-Control-Request-Method", "POST")
                        .options(Clients.TOKEN)
                        .header("Access-Control-Allow-Origin"))
                .isNull();
    }
}
