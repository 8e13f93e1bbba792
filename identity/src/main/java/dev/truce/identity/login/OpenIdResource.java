package dev.truce.identity.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells programs where the parts of the login are (OpenID Connect Discovery), as far as there are such. */
@NonBlocking
@Path("/.well-known/openid-configuration")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Login")
class OpenIdResource {
    private final LoginSettings settings;
    private final InstanceUrl instanceUrl;
    private final List<String> grants;

    OpenIdResource(LoginSettings settings, InstanceUrl instanceUrl, @All List<Grant> grants) {
        this.settings = settings;
        this.instanceUrl = instanceUrl;
        this.grants = grants.stream().map(Grant::type).sorted().toList();
    }

    /** What of the standard there is. */
    record Configuration(
            String issuer,
            @JsonProperty("token_endpoint") String tokenEndpoint,
            @JsonProperty("revocation_endpoint") String revocationEndpoint,
            @JsonProperty("introspection_endpoint") String introspectionEndpoint,
            @JsonProperty("userinfo_endpoint") String userinfoEndpoint,
            @JsonProperty("jwks_uri") String jwksUri,
            @JsonProperty("grant_types_supported") List<String> grantTypes,
            @JsonProperty("token_endpoint_auth_methods_supported") List<String> clientAuthentication) {}

    @GET
    @SecurityRequirements
    @Operation(operationId = "getOpenIdConfiguration", summary = "Get the OpenID Connect discovery document")
    public Configuration configuration() {
        String oauth = instanceUrl.get() + "/services/oauth2/";
        return new Configuration(
                settings.issuerUrl(),
                oauth + "token",
                oauth + "revoke",
                oauth + "introspect",
                oauth + "userinfo",
                oauth + "jwks",
                grants,
                List.of("client_secret_post", "client_secret_basic"));
    }
}
