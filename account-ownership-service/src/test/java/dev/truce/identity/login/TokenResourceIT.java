package dev.truce.identity.login;

import static dev.truce.identity.login.Clients.TOKEN;
import static dev.truce.identity.login.Clients.request;
import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import dev.truce.roles.Side;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LoginProfile.class)
@WithTestResource(EmbeddedServers.class)
class TokenResourceIT {
    @Inject
    Clients clients;

    @Inject
    SetPassword setPassword;

    private LocalLogin local;

    @BeforeEach
    void readTheLocalLogin() {
        local = clients.local();
    }

    private Map<String, String> clientCredentials() {
        return new HashMap<>(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                local.clientId(),
                "client_secret",
                local.clientSecret()));
    }

    private Map<String, String> password(String username, String password) {
        Map<String, String> form = clientCredentials();
        form.putAll(Map.of("grant_type", "password", "username", username, "password", password));
        return form;
    }

    private static void refused(ValidatableResponse answer, String error, String description) {
        answer.statusCode(400)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("$", aMapWithSize(2))
                .body("error", is(error))
                .body("error_description", is(description));
    }

    @Test
    void clientGetsATokenForItsUser() throws Exception {
        Instant before = Instant.now();

        JsonPath answer = request(clientCredentials())
                .statusCode(200)
                .contentType("application/json;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .body("$", aMapWithSize(7))
                .body("instance_url", is("http://crm.truce.test:7080"))
                .body("token_type", is("Bearer"))
                .body("scope", is("api"))
                .extract()
                .jsonPath();

        String id = answer.getString("id");
        String issuedAt = answer.getString("issued_at");
        assertThat(id).matches("http://crm\\.truce\\.test:7080/id/00D\\w{15}/005\\w{15}");
        assertThat(Long.parseLong(issuedAt))
                .isBetween(before.toEpochMilli(), Instant.now().toEpochMilli());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(local.clientSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(answer.getString("signature"))
                .isEqualTo(Base64.getEncoder()
                        .encodeToString(mac.doFinal((id + issuedAt).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void tokenIsASignedJwtThatNamesTheUserForAQuarterOfAnHour() {
        String token = request(clientCredentials()).extract().path("access_token");

        JsonPath header = part(token, 0);
        assertThat(header.getString("alg")).isEqualTo("RS256");
        assertThat(header.getString("typ")).isEqualTo("JWT");
        given().get("/services/oauth2/jwks").then().body("keys.kid", hasItem(header.getString("kid")));
        JsonPath claims = part(token, 1);
        assertThat(claims.getString("iss")).startsWith("http://localhost:");
        assertThat(claims.getString("aud")).isEqualTo("truce");
        assertThat(claims.getString("sub")).startsWith("005").hasSize(18);
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(900);
        assertThat(claims.getString("jti")).isNotBlank();
        given().header("Authorization", "Bearer " + token)
                .get("/services/data/v64.0/sobjects/User/" + claims.getString("sub"))
                .then()
                .statusCode(200)
                .body("Username", is(local.username()))
                .body("Roles__c", is("Admin;Integration"))
                .body("Side__c", is(Side.NEUTRAL.label()));
    }

    private static JsonPath part(String token, int index) {
        return JsonPath.from(
                new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]), StandardCharsets.UTF_8));
    }

    @Test
    void clientMayComeInABasicHeader() {
        given().auth()
                .preemptive()
                .basic(local.clientId(), local.clientSecret())
                .formParam("grant_type", "client_credentials")
                .post(TOKEN)
                .then()
                .statusCode(200)
                .body("access_token", notNullValue());
    }

    @Test
    void everythingMayComeInTheQueryString() {
        given().queryParams(clientCredentials())
                .post(TOKEN)
                .then()
                .statusCode(200)
                .body("access_token", notNullValue());
    }

    @Test
    void formatThatClientsAskForIsTheOnlyOneThereIs() {
        Map<String, String> form = clientCredentials();
        form.put("format", "json");

        request(form).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/xml", "application/x-www-form-urlencoded", "*/*;q=0.1", "image/png"})
    void whateverFormIsAskedForTheAnswerIsJson(String accepted) {
        given().accept(accepted)
                .formParams(clientCredentials())
                .post(TOKEN)
                .then()
                .statusCode(200)
                .contentType("application/json;charset=UTF-8")
                .body("access_token", notNullValue());
        refused(
                given().accept(accepted).post(TOKEN).then(),
                "invalid_request",
                "missing required parameter: grant_type");
    }

    @Test
    void personLogsInWithUserNameInAnyCaseAndPassword() {
        request(password(local.username().toUpperCase(Locale.ROOT), local.password()))
                .statusCode(200)
                .body("id", containsString("/005"));
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("grant_type", "missing required parameter: grant_type"),
                Arguments.of("client_id", "missing required parameter: client_id"),
                Arguments.of("client_secret", "missing required parameter: client_secret"),
                Arguments.of("username", "missing required parameter: username"),
                Arguments.of("password", "missing required parameter: password"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void everyParameterIsNeeded(String parameter, String description) {
        Map<String, String> form = password(local.username(), local.password());
        form.remove(parameter);
        refused(request(form), "invalid_request", description);
        form.put(parameter, " ");
        refused(request(form), "invalid_request", description);
    }

    @Test
    void nothingAtAllIsAnInvalidRequest() {
        refused(given().post(TOKEN).then(), "invalid_request", "missing required parameter: grant_type");
    }

    @Test
    void otherGrantsAreNotSupported() {
        for (String grant : new String[] {"authorization_code", "implicit", "PASSWORD"}) {
            Map<String, String> form = clientCredentials();
            form.put("grant_type", grant);
            refused(request(form), "unsupported_grant_type", "grant type not supported");
        }
    }

    @Test
    void unknownClientIsRefused() {
        Map<String, String> form = clientCredentials();
        form.put("client_id", "client-" + UUID.randomUUID());
        refused(request(form), "invalid_client_id", "client identifier invalid");
    }

    @Test
    void wrongSecretIsRefused() {
        String client = clients.registered("right", clients.newPerson(UUID.randomUUID() + "@truce.test"));
        Map<String, String> form = clientCredentials();
        form.put("client_id", client);
        form.put("client_secret", "wrong");
        refused(request(form), "invalid_client", "invalid client credentials");
        refused(
                given().header("Authorization", "Basic !!!")
                        .formParam("grant_type", "client_credentials")
                        .post(TOKEN)
                        .then(),
                "invalid_client",
                "invalid client credentials");
    }

    @Test
    void wrongPasswordAndUnknownUserAreRefusedAlike() {
        String username = UUID.randomUUID() + "@truce.test";
        String withoutPassword = UUID.randomUUID() + "@truce.test";
        setPassword.set(clients.newPerson(username), "correct horse battery");
        clients.newPerson(withoutPassword);

        refused(request(password(username, "wrong horse battery")), "invalid_grant", "authentication failure");
        refused(request(password(withoutPassword, "x")), "invalid_grant", "authentication failure");
        refused(request(password("nobody@truce.test", "x")), "invalid_grant", "authentication failure");
        request(password(username, "correct horse battery")).statusCode(200);
    }

    @Test
    void inactiveUserIsRefusedWhoeverAsks() {
        String username = UUID.randomUUID() + "@truce.test";
        String person = clients.newPerson(username);
        setPassword.set(person, "correct horse battery");
        String client = clients.registered("secret", person);
        given().header("Authorization", "Bearer " + clients.adminToken())
                .contentType("application/json")
                .body("{\"IsActive\":false}")
                .patch("/services/data/v64.0/sobjects/User/" + person)
                .then()
                .statusCode(204);
        Map<String, String> asClient = clientCredentials();
        asClient.put("client_id", client);
        asClient.put("client_secret", "secret");

        refused(request(asClient), "invalid_grant", "inactive user");
        refused(request(password(username, "correct horse battery")), "invalid_grant", "inactive user");
        refused(request(password(username, "wrong horse battery")), "invalid_grant", "authentication failure");
    }

    @Test
    void guessingIsSlowedDownForTheGuessedNameOnly() {
        String client = clients.registered("right", clients.newPerson(UUID.randomUUID() + "@truce.test"));
        Map<String, String> wrong = clientCredentials();
        wrong.put("client_id", client);
        wrong.put("client_secret", "wrong");
        for (int attempt = 0; attempt < LoginProfile.FAILED_ATTEMPTS; attempt++) {
            refused(request(wrong), "invalid_client", "invalid client credentials");
        }

        refused(request(wrong), "invalid_grant", "login rate exceeded");
        request(clientCredentials()).statusCode(200);
    }

    @Test
    void tokenIsPostedFor() {
        given().get(TOKEN).then().statusCode(405).body("[0].errorCode", is("METHOD_NOT_ALLOWED"));
    }

    @Test
    void pagesOfAllowedOriginsMayLogInAndNoOthers() {
        given().header("Origin", LoginProfile.ALLOWED_ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options(TOKEN)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is(LoginProfile.ALLOWED_ORIGIN));
        assertThat(given().header("Origin", "http://evil.test")
                        .formParams(clientCredentials())
                        .post(TOKEN)
                        .header("Access-Control-Allow-Origin"))
                .isNull();
    }
}
