package dev.truce.identity.login;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How this installation gives out access tokens. */
@ConfigMapping(prefix = "truce.auth")
interface LoginSettings {

    /** The {@code iss} of tokens: base URL under which others reach this service and its key set. */
    String issuerUrl();

    /** What a client is told to use as the base of all its calls; the issuer unless something stands in front. */
    String instanceUrl();

    /** Folder that keeps the signing keys and the local login between starts. */
    Path stateDir();

    /** Whether people log in with user name and password, by OAuth or SOAP, and administrators set passwords. */
    @WithDefault("false")
    boolean passwordGrant();

    /** Whether a client and an administrator are made at the first start, and written to {@code local-login.json}. */
    @WithDefault("false")
    boolean localLogin();

    /** How long an access token is valid. */
    @WithDefault("15m")
    Duration tokenLifetime();

    /** How long a client may come again with a refresh token. */
    @WithDefault("30d")
    Duration refreshTokenLifetime();

    /** How long a key waits, published, before it signs, and how long it signs. */
    @WithDefault("30d")
    Duration keyLifetime();

    /**
     * How slow a password is to guess: rounds of PBKDF2 with HMAC-SHA-512. Passwords keep the number they were set with.
     * The default is that of OWASP's password storage cheat sheet.
     */
    @WithDefault("210000")
    int passwordIterations();

    /** Failed attempts of one name from one address after which further ones are refused unread. */
    @WithDefault("10")
    int failedAttempts();

    /** How long failed attempts are remembered. */
    @WithDefault("5m")
    Duration failedAttemptsWindow();
}
