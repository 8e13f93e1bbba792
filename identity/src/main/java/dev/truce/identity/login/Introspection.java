package dev.truce.identity.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be known about a token (RFC 7662); of one that is not good only that. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is to be known about a token")
record Introspection(
        boolean active,
        @Nullable String scope,
        @JsonProperty("client_id") @Nullable String clientId,
        @Nullable String username,
        @Schema(description = "The identity URL of its user") @Nullable String sub,
        @JsonProperty("token_type") @Nullable String tokenType,
        @Nullable Long exp,
        @Nullable Long iat,
        @Nullable Long nbf) {

    static Introspection inactive() {
        return new Introspection(false, null, null, null, null, null, null, null, null);
    }
}
