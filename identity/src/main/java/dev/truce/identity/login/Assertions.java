package dev.truce.identity.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Checks what clients sign: by the client's key, for this installation, good for minutes only. */
@ApplicationScoped
class Assertions {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);
    private static final long FIRST_IN_MILLISECONDS = 100_000_000_000L; // as seconds, the year 5138
    private final OAuthClients clients;
    private final LoginSettings settings;
    private final InstanceUrl instanceUrl;
    private final ObjectMapper json;
    private final Clock clock;

    Assertions(OAuthClients clients, LoginSettings settings, InstanceUrl instanceUrl, ObjectMapper json, Clock clock) {
        this.clients = clients;
        this.settings = settings;
        this.instanceUrl = instanceUrl;
        this.json = json;
        this.clock = clock;
    }

    /** Which client says it acts as whom. */
    record Claim(String clientId, String username) {}

    /** @throws LoginRefused when the assertion is not good */
    @Transactional
    Claim check(String assertion) {
        try {
            JsonWebSignature signed = new JsonWebSignature();
            signed.setAlgorithmConstraints(new AlgorithmConstraints(
                    AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256));
            signed.setCompactSerialization(assertion);
            JsonNode claims = json.readTree(signed.getUnverifiedPayload());
            OAuthClient client = clients.active(claims.path("iss").asText()).orElseThrow(LoginRefused::unknownClient);
            signed.setKey(client.publicKey().orElseThrow(() -> LoginRefused.badAssertion("the client has no key")));
            if (!signed.verifySignature()) {
                throw LoginRefused.badAssertion("the signature is not the client's");
            }
            requireGood(claims);
            return new Claim(client.clientId(), subject(claims));
        } catch (JoseException | JsonProcessingException unreadable) {
            throw LoginRefused.badAssertion("it is no signed token");
        }
    }

    private void requireGood(JsonNode claims) {
        Instant now = clock.instant();
        Instant end = end(claims.path("exp").asLong()); // one client sends it as a text
        if (!end.isAfter(now.minus(CLOCKS_DIFFER))) {
            throw LoginRefused.badAssertion("it has expired");
        }
        if (end.isAfter(now.plus(LONGEST).plus(CLOCKS_DIFFER))) {
            throw LoginRefused.badAssertion("it is valid for more than five minutes");
        }
        JsonNode audience = claims.path("aud");
        String first = audience.isArray() ? audience.path(0).asText() : audience.asText();
        if (!List.of(withoutSlash(settings.issuerUrl()), instanceUrl.get()).contains(withoutSlash(first))) {
            throw LoginRefused.badAssertion("audience is invalid");
        }
    }

    /** In seconds, as the standard has it; the Salesforce CLI writes milliseconds, which would be far in the future. */
    private static Instant end(long time) {
        return time < FIRST_IN_MILLISECONDS ? Instant.ofEpochSecond(time) : Instant.ofEpochMilli(time);
    }

    private static String subject(JsonNode claims) {
        return Optional.of(claims.path("sub").asText())
                .filter(name -> !name.isBlank())
                .orElse(claims.path("prn").asText()); // the name of the claim before the standard
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
