package dev.truce.ownership.login;

import dev.truce.platform.sobject.access.OpenPaths;
import jakarta.inject.Singleton;
import java.util.Set;

/** Besides what is open everywhere: getting a token, and the keys by which tokens are checked. */
@Singleton
class LoginPaths implements OpenPaths {
    private static final Set<String> OPEN =
            Set.of("/", "/services/data", "/services/data/", "/services/oauth2/token", "/services/oauth2/jwks");

    @Override
    public boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith("/q/");
    }
}
