package dev.truce.platform.sobject.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Some clients send {@code //services/data/…}, end a path with a slash, or write a blank in it as a plus, as in a
 * form; whoever means a plus writes {@code %2B}. Routing goes by the tidy path, without a redirect, because clients
 * would drop the body.
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
        if (!single.startsWith("/services/")) {
            return single;
        }
        String open = single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
        return open.replace("+", "%20");
    }
}
