package dev.truce.identity.login;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.truce.events.LoginEnded;
import dev.truce.ownership.Announced;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a login to its end. */
@QuarkusTest
@TestProfile(LoginProfile.class)
@WithTestResource(EmbeddedServers.class)
class SessionIT {
    private static final String REVOKE = "/services/oauth2/revoke";
    private static final String INTROSPECT = "/services/oauth2/introspect";

    @Inject
    Clients clients;

    @Inject
    Announced announced;

    private LocalLogin local;

    @BeforeEach
    void readTheLocalLogin() {
        local = clients.local();
    }

    private Map<String, String> form(String grant, String... more) {
        Map<String, String> form = new HashMap<>(
                Map.of("grant_type", grant, "client_id", local.clientId(), "client_secret", local.clientSecret()));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    private ValidatableResponse logIn(String scope) {
        return Clients.request(
                        form("password", "username", local.username(), "password", local.password(), "scope", scope))
                .statusCode(200);
    }

    private ValidatableResponse comeAgain(String refreshToken) {
        return Clients.request(form("refresh_token", "refresh_token", refreshToken));
    }

    private ValidatableResponse introspect(String token) {
        return given().auth()
                .preemptive()
                .basic(local.clientId(), local.clientSecret())
                .formParam("token", token)
                .post(INTROSPECT)
                .then();
    }

    private static ValidatableResponse userInfo(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/services/oauth2/userinfo")
                .then();
    }

    @Test
    void refreshTokenIsGivenOnlyWhereTheScopeAsksForIt() {
        logIn("api").body("refresh_token", nullValue());
        logIn("api refresh_token").body("refresh_token", notNullValue());
        logIn("offline_access").body("refresh_token", notNullValue());
    }

    @Test
    void clientComesAgainWithItsRefreshToken() {
        String refresh = logIn("refresh_token").extract().path("refresh_token");

        String token = comeAgain(refresh)
                .statusCode(200)
                .body("refresh_token", nullValue())
                .body("id", startsWith("http://crm.truce.test:7080/id/00D"))
                .extract()
                .path("access_token");

        userInfo(token).statusCode(200).body("preferred_username", is(local.username()));
    }

    @Test
    void refreshTokenOfAnotherClientOrOfNobodyIsRefused() {
        String refresh = logIn("refresh_token").extract().path("refresh_token");
        String admin = userInfo(clients.adminToken()).extract().path("user_id");
        String other = clients.registered("secret", admin);

        Map<String, String> form = form("refresh_token", "refresh_token", refresh);
        form.put("client_id", other);
        form.put("client_secret", "secret");
        Clients.request(form)
                .statusCode(400)
                .body("error", is("invalid_grant"))
                .body("error_description", is("expired access/refresh token"));
        comeAgain("nonsense").statusCode(400).body("error", is("invalid_grant"));
    }

    @Test
    void revokingARefreshTokenEndsAllOfItsLogin() {
        ValidatableResponse login = logIn("refresh_token");
        String refresh = login.extract().path("refresh_token");
        String first = login.extract().path("access_token");
        String second = comeAgain(refresh).extract().path("access_token");

        assertThat(given().formParam("token", refresh)
                        .post(REVOKE)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEmpty();

        comeAgain(refresh).statusCode(400).body("error", is("invalid_grant"));
        for (String token : new String[] {first, second}) {
            userInfo(token).statusCode(401).body("[0].errorCode", is("INVALID_SESSION_ID"));
        }
        userInfo(clients.adminToken()).statusCode(200);
    }

    @Test
    void accessTokenIsRevokedByGetToo() {
        String token = clients.adminToken();

        given().queryParam("token", token).get(REVOKE).then().statusCode(200);

        userInfo(token).statusCode(401);
        given().queryParam("token", token)
                .get(REVOKE)
                .then()
                .statusCode(400)
                .body("error", is("unsupported_token_type"));
    }

    @Test
    void otherServicesAreToldOnceThatALoginEnded() {
        ValidatableResponse login = logIn("refresh_token");
        String token = login.extract().path("access_token");
        String user = userInfo(token).extract().path("user_id");
        int before = announced.about(user, LoginEnded.TYPE).size();

        given().formParam("token", token).post(REVOKE).then().statusCode(200);
        given().formParam("token", login.extract().<String>path("refresh_token"))
                .post(REVOKE)
                .then()
                .statusCode(200);

        List<JsonPath> ended = announced.about(user, LoginEnded.TYPE);
        assertThat(ended).hasSize(before + 1);
        assertThat(ended.get(before).getString("sessionId")).isEqualTo(sessionOf(token));
    }

    private static String sessionOf(String token) {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8))
                .getString("sid");
    }

    @Test
    void whatIsNoTokenCannotBeRevoked() {
        given().formParam("token", "nonsense")
                .post(REVOKE)
                .then()
                .statusCode(400)
                .body("error", is("unsupported_token_type"));
        given().post(REVOKE).then().statusCode(400).body("error", is("invalid_request"));
    }

    @Test
    void clientIsToldAboutATokenUntilItEnds() {
        String token = clients.adminToken();
        introspect(token)
                .statusCode(200)
                .body("active", is(true))
                .body("client_id", is(local.clientId()))
                .body("username", is(local.username()))
                .body("token_type", is("access_token"))
                .body("scope", is("api"));
        introspect(logIn("refresh_token").extract().path("refresh_token"))
                .body("active", is(true))
                .body("token_type", is("refresh_token"));

        given().formParam("token", token).post(REVOKE).then().statusCode(200);

        introspect(token).statusCode(200).body("active", is(false)).body("size()", is(1));
        introspect("nonsense").statusCode(200).body("active", is(false));
    }

    @Test
    void onlyClientsAreToldAboutTokens() {
        given().formParam("token", clients.adminToken())
                .post(INTROSPECT)
                .then()
                .statusCode(400)
                .body("error", is("invalid_request"));
    }

    @Test
    void bulkApiOfTheFirstVersionIsNotFound() {
        given().header("X-SFDC-Session", clients.adminToken())
                .get("/services/async/64.0/job")
                .then()
                .statusCode(404)
                .body("[0].errorCode", is("NOT_FOUND"));
        given().header("X-SFDC-Session", "no token")
                .get("/services/async/64.0/job")
                .then()
                .statusCode(401)
                .body("[0].errorCode", is("INVALID_SESSION_ID"));
    }

    @Test
    void identityUrlShowsTheCallerAndNobodyElse() {
        String token = clients.adminToken();
        String user = userInfo(token).extract().path("user_id");
        String organization = userInfo(token).extract().path("organization_id");

        given().queryParam("format", "json")
                .queryParam("oauth_token", token)
                .get("/id/{org}/{user}", organization, user)
                .then()
                .statusCode(200)
                .body("user_id", is(user))
                .body("organization_id", is(organization))
                .body("username", is(local.username()))
                .body("photos", hasKey("picture"))
                .body("urls.rest", startsWith("http://crm.truce.test:7080/services/data/"));
        given().header("Authorization", "Bearer " + token)
                .get("/id/{org}/{user}", organization, "005000000000999AAA")
                .then()
                .statusCode(404);
        given().get("/id/{org}/{user}", organization, user).then().statusCode(401);
        given().queryParam("oauth_token", token)
                .get("/services/oauth2/userinfo")
                .then()
                .statusCode(401);
    }

    @Test
    void resourcesOfAVersionNameTheIdentityUrl() {
        given().header("Authorization", "Bearer " + clients.adminToken())
                .get("/services/data/v64.0")
                .then()
                .statusCode(200)
                .body("identity", startsWith("http://crm.truce.test:7080/id/00D"));
    }

    @Test
    void programsFindThePartsOfTheLogin() {
        given().get("/.well-known/openid-configuration")
                .then()
                .statusCode(200)
                .body("token_endpoint", is("http://crm.truce.test:7080/services/oauth2/token"))
                .body("grant_types_supported.size()", is(4));
    }
}
