package dev.truce.identity.login;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.hamcrest.Matchers.is;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every way to make up a token ends in 401, with nothing told about why. */
@QuarkusTest
@TestProfile(LoginProfile.class)
@WithTestResource(EmbeddedServers.class)
class TokenForgeryIT {
    private static final String PATH = "/services/data/v64.0/sobjects/User/describe";

    @Inject
    Clients clients;

    @Inject
    SigningKeys keys;

    private JsonPath genuineClaims;
    private String kid;

    private JwtClaimsBuilder claims() {
        return Jwt.issuer(genuineClaims.getString("iss"))
                .audience("truce")
                .subject(genuineClaims.getString("sub"))
                .expiresIn(Duration.ofMinutes(5));
    }

    private String signed(JwtClaimsBuilder claims) {
        return signed(claims, keys.signer().key());
    }

    private String signed(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().header("typ", "JWT").keyId(kid).sign(key);
    }

    private static PrivateKey strangersKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPrivate();
    }

    private static String encoded(String json) {
        return encoded(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String withPublicKeyAsSecret(String payload, JsonWebKeySet.Key publicKey) throws GeneralSecurityException {
        String content = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(kid)) + "." + payload;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(publicKey.n()), "HmacSHA256"));
        return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void forgedTokensAreRefused() throws Exception {
        String genuine = clients.adminToken();
        String[] parts = genuine.split("\\.", -1);
        genuineClaims = JsonPath.from(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        kid = keys.signer().id();
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("alg none", encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
        forged.put("no signature", parts[0] + "." + parts[1] + ".");
        forged.put(
                "HS256 with the public key",
                withPublicKeyAsSecret(parts[1], keys.published().keys().get(0)));
        forged.put("changed payload", parts[0] + "." + encoded("{\"sub\":\"005000000000001AAA\"}") + "." + parts[2]);
        forged.put("a stranger's key under our kid", signed(claims(), strangersKey()));
        forged.put(
                "unknown kid",
                claims().jws()
                        .header("typ", "JWT")
                        .keyId("nobody")
                        .sign(keys.signer().key()));
        forged.put(
                "a key set of the stranger's own",
                claims().jws()
                        .header("typ", "JWT")
                        .header("jku", "http://evil.test/jwks")
                        .header("x5u", "http://evil.test/cert")
                        .keyId("evil")
                        .sign(strangersKey()));
        forged.put("wrong issuer", signed(claims().issuer("http://evil.test")));
        forged.put("wrong audience", signed(claims().audience("somebody-else")));
        forged.put(
                "expired",
                signed(claims().issuedAt(Instant.now().minusSeconds(3600))
                        .expiresAt(Instant.now().minusSeconds(1800))));
        forged.put("unknown user", signed(claims().subject("005000000000999AAA")));
        forged.put("no user", signed(claims().subject("")));
        forged.put(
                "100 KB", signed(claims().claim("padding", "x".repeat(100_000))).substring(0, 20_000));
        forged.put("no token", "nonsense");
        forged.put("empty", "");

        SoftAssertions all = new SoftAssertions();
        forged.forEach((how, token) -> all.assertThat(given().header("Authorization", "Bearer " + token)
                        .get(PATH)
                        .statusCode())
                .as(how)
                .isEqualTo(401));
        all.assertAll();
        given().header("Authorization", "Bearer " + genuine).get(PATH).then().statusCode(200);
        given().header("Authorization", "Bearer " + signed(claims()))
                .get(PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void refusalIsTheOneThatClientsKnow() {
        given().get(PATH)
                .then()
                .statusCode(401)
                .body("[0].errorCode", is("INVALID_SESSION_ID"))
                .body("[0].message", is("Session expired or invalid"));
        given().get("/services/oauth2/userinfo").then().statusCode(401);
    }
}
