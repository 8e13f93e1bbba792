package dev.truce.ownership.login;

import dev.truce.platform.sobject.access.OpenPaths;
import jakarta.inject.Singleton;
import java.util.Set;

/** Besides what is open everywhere: logging in and out, and the keys by which tokens are checked. */
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
        return OPEN.contains(path) || path.startsWith("/q/") || path.startsWith("/services/Soap/");
    }
}
