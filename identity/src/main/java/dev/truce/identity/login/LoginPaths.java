package dev.truce.identity.login;

import dev.truce.platform.sobject.access.OpenPaths;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Besides what is open everywhere: logging in and out, the keys by which tokens are checked, and the stream of events,
 * which looks at tokens itself because its clients expect refusals in a shape of their own.
 */
@Singleton
class LoginPaths implements OpenPaths {
    private static final Set<String> OPEN = Set.of(
            "/",
            "/services/data",
            "/services/data/",
            "/services/oauth2/token",
            "/services/oauth2/jwks",
            "/services/oauth2/revoke",
            "/services/oauth2/introspect",
            "/.well-known/openid-configuration");

    @Override
    public boolean isOpen(String path) {
        return OPEN.contains(path)
                || path.startsWith("/q/")
                || path.startsWith("/services/Soap/")
                || path.startsWith("/cometd/");
    }
}
