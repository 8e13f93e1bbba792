package dev.truce.gateway.split;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.DataPath;
import dev.truce.gateway.route.RawPath;
import dev.truce.gateway.route.RequestRouter;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code composite/sobjects}: records to create or change in the body, ids of records to delete in the query. */
@Singleton
class CollectionFormat implements PartsFormat {
    private static final String RECORDS = "records";
    private static final String ALL_OR_NONE = "allOrNone";
    private final RequestRouter router;

    CollectionFormat(RequestRouter router) {
        this.router = router;
    }

    @Override
    public boolean isFor(Call call) {
        return !call.reads()
                && DataPath.of(call.path())
                        .filter(path -> path.whole().equals("composite/sobjects"))
                        .isPresent();
    }

    @Override
    public List<JsonNode> parts(Call call, JsonNode body) {
        List<JsonNode> parts = new ArrayList<>();
        if (isDelete(call)) {
            for (String id : call.path().parameter("ids").orElse("").split(",")) {
                parts.add(TextNode.valueOf(id.strip()));
            }
        } else {
            body.path(RECORDS).forEach(parts::add);
        }
        return parts;
    }

    @Override
    public Optional<Backend> backendOf(JsonNode part) {
        return part.isTextual()
                ? router.record(part.asText())
                : router.object(part.path("attributes").path("type").asText());
    }

    @Override
    public Optional<String> indivisible(Call call, JsonNode body, List<List<JsonNode>> groups) {
        boolean allOrNone = isDelete(call)
                ? call.path()
                        .parameter(ALL_OR_NONE)
                        .filter(Boolean::parseBoolean)
                        .isPresent()
                : body.path(ALL_OR_NONE).asBoolean();
        return allOrNone
                ? Optional.of("allOrNone is possible only where one service has all the objects")
                : Optional.empty();
    }

    @Override
    public Request with(Call call, JsonNode body, List<JsonNode> parts) {
        if (isDelete(call)) {
            String ids = parts.stream().map(JsonNode::asText).collect(Collectors.joining(","));
            return new Request(new RawPath(call.path().segments(), "ids=" + ids), null);
        }
        ObjectNode some = body.deepCopy();
        some.putArray(RECORDS).addAll(parts);
        return new Request(call.path(), some);
    }

    @Override
    public JsonNode results(JsonNode answer) {
        return answer;
    }

    @Override
    public JsonNode refused(JsonNode part, int status, JsonNode errors) {
        ObjectNode refused = ContentBasedRouter.JSON.createObjectNode();
        refused.put("success", false);
        refused.set("errors", PartErrors.of(errors));
        return refused;
    }

    @Override
    public JsonNode answer(List<JsonNode> results) {
        return ContentBasedRouter.JSON.createArrayNode().addAll(results);
    }

    private static boolean isDelete(Call call) {
        return call.method().equals(HttpMethod.DELETE);
    }
}
