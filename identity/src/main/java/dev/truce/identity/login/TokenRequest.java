package dev.truce.identity.login;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a client sent to get a token, wherever it put it.
 *
 * @param grantType how it wants to be trusted
 * @param clientId which client it is
 * @param clientSecret the client's secret
 * @param username who logs in
 * @param password with what
 * @param refreshToken what it was given at an earlier login
 * @param assertion what it signed
 * @param scope what it wants the token for
 * @param address where the request came from
 */
record TokenRequest(
        @Nullable String grantType,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String username,
        @Nullable String password,
        @Nullable String refreshToken,
        @Nullable String assertion,
        @Nullable String scope,
        String address) {
    private static final String BASIC = "basic ";

    /**
     * @param parameters answers the value of a form or query parameter, null when it was not sent
     * @param authorization the Authorization header; a client in it is taken before one in the parameters
     */
    static TokenRequest of(UnaryOperator<@Nullable String> parameters, @Nullable String authorization, String address) {
        String[] basic = basicCredentials(authorization);
        return new TokenRequest(
                parameters.apply("grant_type"),
                basic.length == 2 ? basic[0] : parameters.apply("client_id"),
                basic.length == 2 ? basic[1] : parameters.apply("client_secret"),
                parameters.apply("username"),
                parameters.apply("password"),
                parameters.apply("refresh_token"),
                parameters.apply("assertion"),
                parameters.apply("scope"),
                address);
    }

    /** @throws LoginRefused when it was not sent */
    static String required(@Nullable String value, String parameter) {
        if (value == null || value.isBlank()) {
            throw LoginRefused.missing(parameter);
        }
        return value;
    }

    private static String[] basicCredentials(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return new String[0];
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            return new String(decoded, StandardCharsets.UTF_8).split(":", 2);
        } catch (IllegalArgumentException notBase64) {
            throw LoginRefused.wrongSecret();
        }
    }
}
