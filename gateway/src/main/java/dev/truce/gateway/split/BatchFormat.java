package dev.truce.gateway.split;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.DataPath;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code POST composite/batch}: independent sub-requests. */
@Singleton
class BatchFormat implements PartsFormat {
    private static final String PARTS = "batchRequests";
    private static final String RESULTS = "results";
    private static final String STATUS = "statusCode";
    private static final int FAILED = 400;
    private final SubRequestRouter subRequestRouter;

    BatchFormat(SubRequestRouter subRequestRouter) {
        this.subRequestRouter = subRequestRouter;
    }

    @Override
    public boolean isFor(Call call) {
        return call.method().equals(HttpMethod.POST)
                && DataPath.of(call.path())
                        .filter(path -> path.whole().equals("composite/batch"))
                        .isPresent();
    }

    @Override
    public List<JsonNode> parts(Call call, JsonNode body) {
        List<JsonNode> parts = new ArrayList<>();
        body.path(PARTS).forEach(parts::add);
        return parts;
    }

    @Override
    public Optional<Backend> backendOf(JsonNode part) {
        return subRequestRouter.backendOf(part.path("url").asText(), part.path("richInput"));
    }

    @Override
    public Optional<String> indivisible(Call call, JsonNode body, List<List<JsonNode>> groups) {
        return body.path("haltOnError").asBoolean()
                ? Optional.of("haltOnError is possible only where one service has all the objects")
                : Optional.empty();
    }

    @Override
    public Request with(Call call, JsonNode body, List<JsonNode> parts) {
        ObjectNode some = body.deepCopy();
        some.putArray(PARTS).addAll(parts);
        return new Request(call.path(), some);
    }

    @Override
    public JsonNode results(JsonNode answer) {
        return answer.path(RESULTS);
    }

    @Override
    public JsonNode refused(JsonNode part, int status, JsonNode errors) {
        ObjectNode refused = ContentBasedRouter.JSON.createObjectNode();
        refused.put(STATUS, status);
        refused.set("result", errors);
        return refused;
    }

    @Override
    public JsonNode answer(List<JsonNode> results) {
        ObjectNode answer = ContentBasedRouter.JSON.createObjectNode();
        answer.put(
                "hasErrors",
                results.stream().anyMatch(result -> result.path(STATUS).asInt() >= FAILED));
        answer.putArray(RESULTS).addAll(results);
        return answer;
    }
}
