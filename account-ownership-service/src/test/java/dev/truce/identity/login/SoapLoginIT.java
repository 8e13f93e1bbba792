package dev.truce.identity.login;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LoginProfile.class)
@WithTestResource(EmbeddedServers.class)
class SoapLoginIT {
    private static final String URL = "/services/Soap/u/50.0";

    @Inject
    Clients clients;

    private LocalLogin local;

    @BeforeEach
    void readTheLocalLogin() {
        local = clients.local();
    }

    private static ValidatableResponse send(String body) {
        return send(URL, body);
    }

    private static ValidatableResponse send(String url, String body) {
        return given().contentType("text/xml")
                .header("SOAPAction", "\"\"")
                .body("<se:Envelope xmlns:se=\"http://schemas.xmlsoap.org/soap/envelope/\">" + body + "</se:Envelope>")
                .post(url)
                .then();
    }

    private static ValidatableResponse logIn(String username, String password) {
        return send(logInAs(username, password));
    }

    private static String logInAs(String username, String password) {
        return "<se:Header/><se:Body><login xmlns=\"urn:partner.soap.sforce.com\"><username>%s</username>"
                        .formatted(username)
                + "<password>%s</password></login></se:Body>".formatted(password);
    }

    private static String found(String xml, String element) {
        Matcher match = Pattern.compile("<%s>([^<]+)</%1$s>".formatted(element)).matcher(xml);
        assertThat(match.find()).as(element).isTrue();
        return match.group(1);
    }

    @Test
    void personLogsInAndOutOverSoap() {
        String answer = logIn(local.username(), local.password())
                .statusCode(200)
                .extract()
                .asString();

        assertThat(found(answer, "serverUrl")).startsWith("http://crm.truce.test:7080/services/Soap/u/50.0/00D");
        assertThat(found(answer, "organizationId")).hasSize(18);
        assertThat(found(answer, "passwordExpired")).isEqualTo("false");
        String session = found(answer, "sessionId");
        given().header("Authorization", "Bearer " + session)
                .get("/services/oauth2/userinfo")
                .then()
                .statusCode(200)
                .body("user_id", is(found(answer, "userId")));

        send("<se:Header><SessionHeader><sessionId>%s</sessionId></SessionHeader></se:Header>".formatted(session)
                        + "<se:Body><logout/></se:Body>")
                .statusCode(200);

        given().header("Authorization", "Bearer " + session)
                .get("/services/oauth2/userinfo")
                .then()
                .statusCode(401);
    }

    /** The session would be of no use: the client goes on with this version. */
    @ParameterizedTest
    @ValueSource(strings = {"19.0", "69.0", "x"})
    void versionThatIsNotServedIsAFault(String version) {
        send(URL.replace("50.0", version), logInAs(local.username(), local.password()))
                .statusCode(500)
                .body(containsString("<faultcode>UNSUPPORTED_API_VERSION</faultcode>"));
    }

    @Test
    void wrongPasswordIsAFault() {
        String answer =
                logIn(local.username(), "wrong").statusCode(500).extract().asString();

        assertThat(found(answer, "faultcode")).isEqualTo("INVALID_LOGIN");
        assertThat(found(answer, "faultstring"))
                .isEqualTo("INVALID_LOGIN: Invalid username, password, security token; or user locked out.");
        assertThat(answer).contains("<sf:exceptionCode>INVALID_LOGIN</sf:exceptionCode>");
    }

    @Test
    void otherCallsAndWhatIsNoEnvelopeAreFaults() {
        for (String body : new String[] {"<se:Body><query/></se:Body>", "<broken"}) {
            send(body).statusCode(500).body(containsString("INVALID_OPERATION"));
        }
    }

    @Test
    void nothingOutsideTheMessageIsRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), local.username());
        given().contentType("text/xml")
                .body("<!DOCTYPE x [<!ENTITY who SYSTEM \"%s\">]><Envelope><Body><login><username>&who;</username>"
                                .formatted(secret.toUri())
                        + "<password>%s</password></login></Body></Envelope>".formatted(local.password()))
                .post(URL)
                .then()
                .statusCode(500)
                .body(containsString("INVALID_OPERATION"));
    }
}
