package dev.truce.identity.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A token and what a client has to know about it; names and forms are those that Salesforce clients read. */
@Schema(description = "An access token and what a client has to know about it")
record GrantedToken(
        @Schema(description = "To send as Authorization: Bearer …") @JsonProperty("access_token") String accessToken,
        @Schema(description = "Base of all calls, without a slash at the end", examples = "http://localhost:7080")
                @JsonProperty("instance_url")
                String instanceUrl,
        @Schema(
                        description = "Ends with the organisation and the user, 18 characters each",
                        examples = "http://localhost:7080/id/00D5e0000000001EAA/0055e0000000001AAA")
                String id,
        @Schema(examples = "Bearer") @JsonProperty("token_type") String tokenType,
        @Schema(description = "Milliseconds since 1970", examples = "1795339800000") @JsonProperty("issued_at")
                String issuedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "HMAC-SHA256 of id and issued_at by the client secret, in base 64; absent where the client showed none")
                @Nullable String signature,
        @Schema(examples = "api") String scope,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "To come again with; where the scope asked for it")
                @JsonProperty("refresh_token")
                @Nullable String refreshToken) {}
