package dev.truce.platform.sobject.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Clients ask for XML and get JSON, as a resource has one form only; they forget to say that a body is JSON. Neither
 * is worth a refusal ({@code salesforce-contract.md}, sections 2.9 and 8).
 */
@ApplicationScoped
class Lenience {
    private static final int AFTER_TIDYING = 1_800;
    private static final List<String> JSON_BODIES = List.of("/services/data", "/services/apexrest");
    private static final List<String> ONE_FORM =
            List.of("/services/data", "/services/apexrest", "/services/oauth2/", "/id/");

    void register(@Observes Filters filters) {
        filters.register(Lenience::forgive, AFTER_TIDYING);
    }

    private static void forgive(RoutingContext request) {
        HttpServerRequest sent = request.request();
        MultiMap headers = sent.headers();
        if (isBelow(ONE_FORM, sent)) {
            headers.set(HttpHeaders.ACCEPT, "*/*");
        }
        if (isBelow(JSON_BODIES, sent) && !headers.contains(HttpHeaders.CONTENT_TYPE)) {
            headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
        }
        request.next();
    }

    private static boolean isBelow(List<String> roots, HttpServerRequest sent) {
        String path = sent.path();
        return path != null && roots.stream().anyMatch(path::startsWith);
    }
}
