package dev.truce.platform.sobject.access;

import dev.truce.platform.sobject.error.ErrorCode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Addresses have the length that clients count on ({@code salesforce-contract.md}, section 2.4). The server itself
 * reads longer ones, because it would answer them without a body.
 */
@ApplicationScoped
class UriLimit {
    static final int LONGEST = 16_384;
    private static final int BEFORE_ALL_ELSE = 3_000;
    private static final String TOO_LONG =
            "[{\"message\":\"The URL is longer than %d bytes\",\"errorCode\":\"%s\",\"fields\":[]}]"
                    .formatted(LONGEST, ErrorCode.URI_TOO_LONG);

    void register(@Observes Filters filters) {
        filters.register(UriLimit::check, BEFORE_ALL_ELSE);
    }

    private static void check(RoutingContext request) {
        if (request.request().uri().length() <= LONGEST) {
            request.next();
        } else {
            request.response()
                    .setStatusCode(ErrorCode.URI_TOO_LONG.httpStatus())
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .end(TOO_LONG);
        }
    }
}
