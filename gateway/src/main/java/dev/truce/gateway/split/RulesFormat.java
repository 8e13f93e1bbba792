package dev.truce.gateway.split;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.DataPath;
import dev.truce.gateway.route.RequestRouter;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code POST process/rules}: records whose rules are to be run, with one answer for all of them. */
@Singleton
class RulesFormat implements PartsFormat {
    private static final String RECORDS = "contextIds";
    private static final String ERRORS = "errors";
    private static final String SUCCESS = "success";
    private final RequestRouter router;

    RulesFormat(RequestRouter router) {
        this.router = router;
    }

    @Override
    public boolean isFor(Call call) {
        return call.method().equals(HttpMethod.POST)
                && DataPath.of(call.path())
                        .filter(path -> path.whole().equals("process/rules"))
                        .isPresent();
    }

    @Override
    public List<JsonNode> parts(Call call, JsonNode body) {
        List<JsonNode> parts = new ArrayList<>();
        body.path(RECORDS).forEach(parts::add);
        return parts;
    }

    @Override
    public Optional<Backend> backendOf(JsonNode part) {
        return router.record(part.asText());
    }

    @Override
    public Optional<String> indivisible(Call call, JsonNode body, List<List<JsonNode>> groups) {
        return Optional.empty();
    }

    @Override
    public Request with(Call call, JsonNode body, List<JsonNode> parts) {
        ObjectNode some = body.deepCopy();
        some.putArray(RECORDS).addAll(parts);
        return new Request(call.path(), some);
    }

    /** What a service said about its records together stands with the first of them. */
    @Override
    public JsonNode results(JsonNode answer) {
        return ContentBasedRouter.JSON.createArrayNode().add(answer);
    }

    @Override
    public JsonNode refused(JsonNode part, int status, JsonNode errors) {
        Set<JsonNode> all = new LinkedHashSet<>();
        PartErrors.of(errors).forEach(all::add);
        return outcome(all);
    }

    @Override
    public JsonNode answer(List<JsonNode> results) {
        Set<JsonNode> errors = new LinkedHashSet<>();
        results.forEach(result -> result.path(ERRORS).forEach(errors::add));
        return outcome(errors);
    }

    private static ObjectNode outcome(Set<JsonNode> errors) {
        ObjectNode outcome = ContentBasedRouter.JSON.createObjectNode();
        if (errors.isEmpty()) {
            outcome.putNull(ERRORS);
        } else {
            outcome.putArray(ERRORS).addAll(errors);
        }
        return outcome.put(SUCCESS, errors.isEmpty());
    }
}
