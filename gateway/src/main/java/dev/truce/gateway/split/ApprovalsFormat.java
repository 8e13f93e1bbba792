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
import java.util.List;
import java.util.Optional;

/** {@code POST process/approvals}: steps of approvals, each about a record or a work item. */
@Singleton
class ApprovalsFormat implements PartsFormat {
    private static final String STEPS = "requests";
    private static final String WORK_ITEM = "04i";
    private final RequestRouter router;

    ApprovalsFormat(RequestRouter router) {
        this.router = router;
    }

    @Override
    public boolean isFor(Call call) {
        return call.method().equals(HttpMethod.POST)
                && DataPath.of(call.path())
                        .filter(path -> path.whole().equals("process/approvals"))
                        .isPresent();
    }

    @Override
    public List<JsonNode> parts(Call call, JsonNode body) {
        List<JsonNode> parts = new ArrayList<>();
        body.path(STEPS).forEach(parts::add);
        return parts;
    }

    /** A work item carries the mark of the service that has its record. */
    @Override
    public Optional<Backend> backendOf(JsonNode part) {
        String id = part.path("contextId").asText();
        return id.startsWith(WORK_ITEM) ? router.maker(id) : router.record(id);
    }

    @Override
    public Optional<String> indivisible(Call call, JsonNode body, List<List<JsonNode>> groups) {
        return Optional.empty();
    }

    @Override
    public Request with(Call call, JsonNode body, List<JsonNode> parts) {
        ObjectNode some = body.deepCopy();
        some.putArray(STEPS).addAll(parts);
        return new Request(call.path(), some);
    }

    @Override
    public JsonNode results(JsonNode answer) {
        return answer;
    }

    @Override
    public JsonNode refused(JsonNode part, int status, JsonNode errors) {
        ObjectNode refused = ContentBasedRouter.JSON.createObjectNode();
        for (String nothing : List.of("actorIds", "entityId", "instanceId", "instanceStatus", "newWorkitemIds")) {
            refused.putNull(nothing);
        }
        refused.put("success", false);
        refused.set("errors", PartErrors.of(errors));
        return refused;
    }

    @Override
    public JsonNode answer(List<JsonNode> results) {
        return ContentBasedRouter.JSON.createArrayNode().addAll(results);
    }
}
