package dev.truce.identity.login;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form by which a client asks for a token. */
class TokenForm {
    @RestForm("grant_type")
    @Schema(
            description = "How the client wants to be trusted; the password grant works only where it is switched on",
            enumeration = {
                "client_credentials",
                "password",
                "refresh_token",
                "urn:ietf:params:oauth:grant-type:jwt-bearer"
            },
            examples = "client_credentials")
    @Nullable String grantType;

    @RestForm("client_id")
    @Schema(description = "Here, in the query string or in a Basic header")
    @Nullable String clientId;

    @RestForm("client_secret")
    @Schema(description = "Here, in the query string or in a Basic header")
    @Nullable String clientSecret;

    @RestForm("username")
    @Schema(description = "For the password grant")
    @Nullable String username;

    @RestForm("password")
    @Schema(description = "For the password grant")
    @Nullable String password;

    @RestForm("refresh_token")
    @Schema(description = "For the refresh_token grant")
    @Nullable String refreshToken;

    @RestForm("assertion")
    @Schema(description = "For the jwt-bearer grant: iss is the client, sub the user name, aud the instance URL")
    @Nullable String assertion;

    @RestForm("scope")
    @Schema(description = "refresh_token, to get one")
    @Nullable String scope;

    /** What the form says of a parameter; null when it says nothing. */
    @Nullable String get(String parameter) {
        return switch (parameter) {
            case "grant_type" -> grantType;
            case "client_id" -> clientId;
            case "client_secret" -> clientSecret;
            case "username" -> username;
            case "password" -> password;
            case "refresh_token" -> refreshToken;
            case "assertion" -> assertion;
            case "scope" -> scope;
            default -> null;
        };
    }
}
