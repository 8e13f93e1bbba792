package dev.truce.gateway.split;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.proxy.ReverseProxy;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.DataPath;
import dev.truce.gateway.route.RequestRouter;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** New bulk jobs go to the master of the object they name. */
@Singleton
class BulkJobRoute implements ContentRoute {
    private static final Set<String> RESOURCES = Set.of("jobs/ingest", "jobs/query");
    private final RequestRouter router;
    private final ReverseProxy proxy;

    BulkJobRoute(RequestRouter router, ReverseProxy proxy) {
        this.router = router;
        this.proxy = proxy;
    }

    @Override
    public boolean isFor(Call call) {
        return call.method().equals(HttpMethod.POST)
                && DataPath.of(call.path())
                        .filter(path -> RESOURCES.contains(path.whole()))
                        .isPresent();
    }

    @Override
    public void go(Call call, BodyReader.Content content, JsonNode body) {
        JsonNode work = body.isMissingNode() ? job(content) : body;
        proxy.send(call, router.orUncertain(backend(work)), content.sent());
    }

    /** What a job that brings its file along says of itself: the first JSON behind the name of its part. */
    private static JsonNode job(BodyReader.Content content) {
        String parts = new String(content.text(), StandardCharsets.UTF_8);
        int named = Math.max(parts.indexOf("name=\"job\""), parts.indexOf("name=job"));
        int json = named < 0 ? -1 : parts.indexOf('{', named);
        try {
            return json < 0 ? MissingNode.getInstance() : ContentBasedRouter.JSON.readTree(parts.substring(json));
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        }
    }

    private Optional<Backend> backend(JsonNode body) {
        if (body.hasNonNull("object")) {
            return router.object(body.path("object").asText());
        }
        return body.hasNonNull("query") ? router.query(body.path("query").asText()) : Optional.empty();
    }
}
