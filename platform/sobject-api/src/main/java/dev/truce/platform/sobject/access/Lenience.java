package dev.truce.platform.sobject.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Clients ask for XML and get JSON, as a resource has one form only; they forget to say that a body is JSON. Neither
 * is worth a refusal ({@code salesforce-contract.md}, sections 2.9 and 8).
 */
@ApplicationScoped
class Lenience {
    private static final int AFTER_TIDYING = 1_800;

    void register(@Observes Filters filters) {
        filters.register(Lenience::forgive, AFTER_TIDYING);
    }

    private static void forgive(RoutingContext request) {
        HttpServerRequest sent = request.request();
        if (sent.path() != null
                && (sent.path().startsWith("/services/data") || sent.path().startsWith("/services/apexrest"))) {
            MultiMap headers = sent.headers();
            headers.set(HttpHeaders.ACCEPT, "*/*");
            if (!headers.contains(HttpHeaders.CONTENT_TYPE)) {
                headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
            }
        }
        request.next();
    }
}
