package dev.truce.platform.sobject.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Clients whose HTTP library has no PATCH send {@code POST …?_HttpMethod=PATCH}. */
@ApplicationScoped
class MethodOverride {
    private static final int AFTER_TIDYING = 1_900;
    private static final Map<String, HttpMethod> MEANT = Map.of("PATCH", HttpMethod.PATCH, "DELETE", HttpMethod.DELETE);

    void register(@Observes Filters filters) {
        filters.register(MethodOverride::override, AFTER_TIDYING);
    }

    private static void override(RoutingContext request) {
        HttpMethod meant = HttpMethod.POST.equals(request.request().method())
                        && request.request().path().startsWith("/services/data/")
                ? MEANT.get(String.valueOf(request.request().getParam("_HttpMethod")))
                : null;
        if (meant == null) {
            request.next();
        } else {
            request.reroute(meant, request.request().uri());
        }
    }
}
