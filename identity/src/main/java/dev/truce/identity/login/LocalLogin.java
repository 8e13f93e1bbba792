package dev.truce.identity.login;

/**
 * The login that a local installation starts with, as it stands in {@code local-login.json}.
 *
 * @param clientId the client
 * @param clientSecret its secret
 * @param username the administrator that the client runs as
 * @param password the administrator's password
 */
record LocalLogin(String clientId, String clientSecret, String username, String password) {
    private static final String USERNAME = "admin@truce.local";

    static LocalLogin random() {
        return new LocalLogin(
                "truce-local-" + RandomSecret.next().substring(0, 8),
                RandomSecret.next(),
                USERNAME,
                RandomSecret.next());
    }

    /** Never written to a log. */
    @Override
    public String toString() {
        return "LocalLogin[%s, %s]".formatted(clientId, username);
    }
}
