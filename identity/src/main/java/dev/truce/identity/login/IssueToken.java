package dev.truce.identity.login;

import dev.truce.identity.organization.OurOrganization;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Use case: give a client a token, when one of the ways to be trusted is good for it. */
@ApplicationScoped
class IssueToken {
    private static final Logger LOG = Logger.getLogger(IssueToken.class);
    private final List<Grant> grants;
    private final OurOrganization organization;
    private final SignedTokens signedTokens;
    private final InstanceUrl instanceUrl;
    private final Clock clock;

    IssueToken(
            @All List<Grant> grants,
            OurOrganization organization,
            SignedTokens signedTokens,
            InstanceUrl instanceUrl,
            Clock clock) {
        this.grants = grants;
        this.organization = organization;
        this.signedTokens = signedTokens;
        this.instanceUrl = instanceUrl;
        this.clock = clock;
    }

    /** @throws LoginRefused when the client, the user or the way of asking is not good for a token */
    GrantedToken issue(TokenRequest request) {
        String type = TokenRequest.required(request.grantType(), "grant_type");
        Grant grant = grants.stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .orElseThrow(LoginRefused::unsupportedGrant);
        return granted(grant.by(request), request.clientSecret());
    }

    private GrantedToken granted(Login login, @Nullable String clientSecret) {
        String id = instanceUrl.identity(organization.id(), login.person().id());
        String issuedAt = Long.toString(clock.instant().toEpochMilli());
        return new GrantedToken(
                accessToken(login),
                instanceUrl.get(),
                id,
                "Bearer",
                issuedAt,
                clientSecret == null ? null : hmac(clientSecret, id + issuedAt),
                SignedTokens.SCOPE,
                login.refreshToken());
    }

    /** @throws LoginRefused when the user may not log in any more */
    String accessToken(Login login) {
        if (!login.person().active()) {
            throw LoginRefused.inactiveUser();
        }
        LOG.infof(
                "A token was issued. clientId=%s userId=%s",
                login.clientId(), login.person().id());
        return signedTokens.sign(login);
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
