package dev.truce.identity.login;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LoginProfile.class)
@WithTestResource(EmbeddedServers.class)
class JwtBearerIT {
    private static final String AUDIENCE = "http://crm.truce.test:7080";

    @Inject
    Clients clients;

    @Inject
    StateFolder state;

    private LocalLogin local;
    private PrivateKey key;

    @BeforeEach
    void readTheLocalLogin() throws Exception {
        local = clients.local();
        String pem = Files.readString(state.file("local-login.key")).replaceAll("-----.*-----", "");
        key = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }

    private JwtClaimsBuilder claims(Instant end) {
        return Jwt.issuer(local.clientId())
                .subject(local.username())
                .audience(AUDIENCE)
                .expiresAt(end);
    }

    private static ValidatableResponse present(String assertion) {
        return Clients.request(
                Map.of("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion", assertion));
    }

    private static void refused(String assertion, String error, String why) {
        present(assertion).statusCode(400).body("error", is(error)).body("error_description", containsString(why));
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(180);
    }

    @Test
    void clientActsAsTheUserItNamesAndSignsFor() {
        String token = present(claims(soon()).jws().sign(key))
                .statusCode(200)
                .body("signature", nullValue())
                .extract()
                .path("access_token");

        given().header("Authorization", "Bearer " + token)
                .get("/services/oauth2/userinfo")
                .then()
                .statusCode(200)
                .body("preferred_username", is(local.username()));
    }

    @Test
    void endMayBeAText() throws Exception {
        present(endingAt("\"%d\"".formatted(soon().getEpochSecond()))).statusCode(200);
    }

    /** As the Salesforce CLI does. */
    @Test
    void endMayBeInMilliseconds() throws Exception {
        present(endingAt(String.valueOf(Instant.now().toEpochMilli() + 300))).statusCode(200);
        refused(endingAt(String.valueOf(Instant.now().plusSeconds(3_600).toEpochMilli())), "invalid_grant", "minutes");
    }

    private String endingAt(String end) throws JoseException {
        JsonWebSignature signed = new JsonWebSignature();
        signed.setPayload("{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s/\",\"exp\":%s}"
                .formatted(local.clientId(), local.username(), AUDIENCE, end));
        signed.setAlgorithmHeaderValue("RS256");
        signed.setKey(key);
        return signed.getCompactSerialization();
    }

    @Test
    void whatIsNotSignedByTheClientIsRefused() {
        PrivateKey other = SigningKey.made(Instant.now()).key();
        refused(claims(soon()).jws().sign(other), "invalid_grant", "signature");
        refused("a.b.c", "invalid_grant", "no signed token");
        String unsigned = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                "{\"iss\":\"%s\"}".formatted(local.clientId()).getBytes(StandardCharsets.UTF_8))
                + ".";
        present(unsigned).statusCode(400).body("error", is("invalid_grant"));
    }

    @Test
    void onlyFreshAndShortAssertionsForThisInstallationCount() {
        refused(claims(Instant.now().minusSeconds(60)).jws().sign(key), "invalid_grant", "expired");
        refused(claims(Instant.now().plusSeconds(3_600)).jws().sign(key), "invalid_grant", "five minutes");
        refused(claims(soon()).audience("https://login.salesforce.com").jws().sign(key), "invalid_grant", "audience");
    }

    @Test
    void clientAndUserMustBeKnown() {
        refused(
                claims(soon()).issuer("client-" + UUID.randomUUID()).jws().sign(key),
                "invalid_client_id",
                "client identifier invalid");
        refused(claims(soon()).subject("nobody@truce.test").jws().sign(key), "invalid_grant", "user");
        String withoutKey = clients.registered("x", clients.newPerson(UUID.randomUUID() + "@truce.test"));
        refused(claims(soon()).issuer(withoutKey).jws().sign(key), "invalid_grant", "no key");
    }
}
