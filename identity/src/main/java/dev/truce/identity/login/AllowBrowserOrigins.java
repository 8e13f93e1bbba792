package dev.truce.identity.login;

import io.quarkus.vertx.http.security.CORS;
import io.quarkus.vertx.http.security.HttpSecurity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Lets pages of the named origins log in, such as the API documentation of the other services; nobody by default. */
@ApplicationScoped
class AllowBrowserOrigins {
    private final BrowserSettings settings;

    AllowBrowserOrigins(BrowserSettings settings) {
        this.settings = settings;
    }

    void allow(@Observes HttpSecurity security) {
        settings.origins()
                .ifPresent(origins -> security.cors(CORS.origins(Set.copyOf(origins))
                        .methods(Set.of("GET", "POST"))
                        .headers(Set.of("authorization", "content-type", "x-requested-with"))
                        .build()));
    }
}
