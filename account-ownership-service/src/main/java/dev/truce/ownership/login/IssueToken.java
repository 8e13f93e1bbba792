package dev.truce.ownership.login;

import dev.truce.ownership.organization.OurOrganization;
import dev.truce.ownership.people.People;
import dev.truce.ownership.people.Person;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;

/** Use case: give a client a token for the user it acts as, or for the user whose password it knows. */
@ApplicationScoped
class IssueToken {
    private static final Logger LOG = Logger.getLogger(IssueToken.class);
    private static final String AUDIENCE = "truce";
    private static final String SCOPE = "api";
    private final Credentials credentials;
    private final People people;
    private final OurOrganization organization;
    private final SigningKeys keys;
    private final LoginSettings settings;
    private final InstanceUrl instanceUrl;
    private final Clock clock;

    IssueToken(
            Credentials credentials,
            People people,
            OurOrganization organization,
            SigningKeys keys,
            LoginSettings settings,
            InstanceUrl instanceUrl,
            Clock clock) {
        this.credentials = credentials;
        this.people = people;
        this.organization = organization;
        this.keys = keys;
        this.settings = settings;
        this.instanceUrl = instanceUrl;
        this.clock = clock;
    }

    /** @throws LoginRefused when the client, the user or the way of asking is not good for a token */
    GrantedToken issue(TokenRequest request) {
        String grant = TokenRequest.required(request.grantType(), "grant_type");
        boolean byPassword = grant.equals("password") && settings.passwordGrant();
        if (!byPassword && !grant.equals("client_credentials")) {
            throw LoginRefused.unsupportedGrant();
        }
        OAuthClient client = credentials.client(request);
        Person person = byPassword ? credentials.user(request) : people.require(client.runAsUserId());
        if (!person.active()) {
            throw LoginRefused.inactiveUser();
        }
        LOG.infof("A token was issued. clientId=%s userId=%s", client.clientId(), person.id());
        return granted(client, person, TokenRequest.required(request.clientSecret(), "client_secret"));
    }

    private GrantedToken granted(OAuthClient client, Person person, String clientSecret) {
        Instant now = clock.instant();
        String id = instanceUrl.identity(organization.id(), person.id());
        String issuedAt = Long.toString(now.toEpochMilli());
        return new GrantedToken(
                token(client, person, now),
                instanceUrl.get(),
                id,
                "Bearer",
                issuedAt,
                hmac(clientSecret, id + issuedAt),
                SCOPE);
    }

    private String token(OAuthClient client, Person person, Instant now) {
        SigningKey signer = keys.signer();
        return Jwt.issuer(settings.issuerUrl())
                .audience(AUDIENCE)
                .subject(person.id())
                .claim("client_id", client.clientId())
                .claim("scope", SCOPE)
                .issuedAt(now)
                .expiresAt(now.plus(settings.tokenLifetime()))
                .jws()
                .header("typ", "JWT")
                .keyId(signer.id())
                .sign(signer.key());
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }
}
