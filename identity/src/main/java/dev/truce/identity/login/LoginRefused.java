package dev.truce.identity.login;

/**
 * No token is given out. Carries the pair of words that OAuth clients of Salesforce know
 * ({@code salesforce-contract.md}, section 1.1).
 */
final class LoginRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String error;
    private final String description;

    private LoginRefused(String error, String description) {
        super(description, null, false, false);
        this.error = error;
        this.description = description;
    }

    static LoginRefused missing(String parameter) {
        return new LoginRefused("invalid_request", "missing required parameter: " + parameter);
    }

    static LoginRefused unsupportedGrant() {
        return new LoginRefused("unsupported_grant_type", "grant type not supported");
    }

    static LoginRefused unknownClient() {
        return new LoginRefused("invalid_client_id", "client identifier invalid");
    }

    static LoginRefused wrongSecret() {
        return new LoginRefused("invalid_client", "invalid client credentials");
    }

    static LoginRefused wrongPassword() {
        return new LoginRefused("invalid_grant", "authentication failure");
    }

    static LoginRefused expiredToken() {
        return new LoginRefused("invalid_grant", "expired access/refresh token");
    }

    static LoginRefused unknownToken() {
        return new LoginRefused("unsupported_token_type", "this token is not known, or no longer good");
    }

    static LoginRefused badAssertion(String why) {
        return new LoginRefused("invalid_grant", "invalid assertion: " + why);
    }

    static LoginRefused inactiveUser() {
        return new LoginRefused("invalid_grant", "inactive user");
    }

    static LoginRefused tooManyAttempts() {
        return new LoginRefused("invalid_grant", "login rate exceeded");
    }

    String error() {
        return error;
    }

    String description() {
        return description;
    }
}
