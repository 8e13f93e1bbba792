package dev.truce.platform.runtime;

import dev.truce.platform.messaging.TraceParent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one request led to, in every service: its events carry this id, and the trace that the caller is in. */
@RequestScoped
class Correlation {
    private final UUID id = UUID.randomUUID();
    private final CurrentVertxRequest request;

    Correlation(CurrentVertxRequest request) {
        this.request = request;
    }

    UUID id() {
        return id;
    }

    @Nullable TraceParent trace() {
        RoutingContext http = request.getCurrent();
        return http == null
                ? null
                : TraceParent.of(http.request().getHeader("traceparent")).orElse(null);
    }
}
