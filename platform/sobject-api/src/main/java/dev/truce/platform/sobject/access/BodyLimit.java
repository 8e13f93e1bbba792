package dev.truce.platform.sobject.access;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps request bodies small, except the files of bulk jobs, which are streamed: those may have what the server
 * takes at all. A request that names a larger length is refused before anything of it is read.
 */
@ApplicationScoped
class BodyLimit {
    private static final Pattern FILE = Pattern.compile("/+services/+data/+[^/]+/+jobs/+ingest/+[^/]+/+batches/*");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final String TOO_LARGE =
            "[{\"message\":\"The request is larger than this server takes\",\"errorCode\":\"REQUEST_TOO_LARGE\",\"fields\":[]}]";
    private final long ofBodies;
    private final long ofFiles;

    BodyLimit(ApiSettings settings, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize ofFiles) {
        this.ofBodies = settings.maxBodySize().asLongValue();
        this.ofFiles = ofFiles.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::check);
    }

    /** The largest body, in bytes, of a request for a path. */
    long of(String path) {
        return FILE.matcher(path).matches() ? ofFiles : ofBodies;
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean small = length == null
                || (LENGTH.matcher(length).matches()
                        && Long.parseLong(length)
                                <= of(String.valueOf(request.request().path())));
        if (small) {
            request.next();
        } else {
            request.response()
                    .setStatusCode(413)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(TOO_LARGE);
        }
    }
}
