package dev.truce.platform.sobject.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Some clients send {@code //services/data/…} or end a path with a slash. Routing goes by the tidy path,
 * without a redirect, because clients would drop the body.
 */
@ApplicationScoped
class TidyPaths {
    private static final int FIRST = 2_000;

    void register(@Observes Filters filters) {
        filters.register(TidyPaths::tidy, FIRST);
    }

    private static void tidy(RoutingContext request) {
        String path = path(request.request());
        String tidy = tidy(path);
        if (tidy.equals(path)) {
            request.next();
        } else {
            String query = request.request().query();
            request.reroute(request.request().method(), query == null ? tidy : tidy + "?" + query);
        }
    }

    private static String path(HttpServerRequest request) {
        return request.path() == null ? "/" : request.path();
    }

    static String tidy(String path) {
        String single = path.replaceAll("/{2,}", "/");
        boolean service = single.startsWith("/services/");
        return service && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }
}
