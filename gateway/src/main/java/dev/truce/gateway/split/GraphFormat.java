package dev.truce.gateway.split;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.DataPath;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code POST composite/graph}: composites that know nothing of each other, each of them one transaction. */
@Singleton
class GraphFormat implements PartsFormat {
    private static final String GRAPHS = "graphs";
    private static final String REQUESTS = "compositeRequest";
    private static final String ID = "graphId";
    private final SubRequestRouter subRequestRouter;

    GraphFormat(SubRequestRouter subRequestRouter) {
        this.subRequestRouter = subRequestRouter;
    }

    @Override
    public boolean isFor(Call call) {
        return call.method().equals(HttpMethod.POST)
                && DataPath.of(call.path())
                        .filter(path -> path.whole().equals("composite/graph"))
                        .isPresent();
    }

    @Override
    public List<JsonNode> parts(Call call, JsonNode body) {
        List<JsonNode> graphs = new ArrayList<>();
        body.path(GRAPHS).forEach(graphs::add);
        return graphs;
    }

    @Override
    public Optional<Backend> backendOf(JsonNode graph) {
        return backends(graph).findFirst();
    }

    private Stream<Backend> backends(JsonNode graph) {
        List<JsonNode> requests = new ArrayList<>();
        graph.path(REQUESTS).forEach(requests::add);
        return requests.stream()
                .map(request -> subRequestRouter.backendOf(request.path("url").asText(), request.path("body")))
                .flatMap(Optional::stream);
    }

    @Override
    public Optional<String> torn(List<JsonNode> graphs) {
        return graphs.stream()
                .filter(graph -> backends(graph).distinct().count() > 1)
                .findFirst()
                .map(graph -> "A graph is done in one service, all of it or nothing, but '%s' is for several: %s."
                        .formatted(graph.path(ID).asText(), names(graph)));
    }

    private String names(JsonNode graph) {
        return String.join(
                " and ", backends(graph).distinct().map(Backend::name).toList());
    }

    @Override
    public Optional<String> indivisible(Call call, JsonNode body, List<List<JsonNode>> groups) {
        return Optional.empty();
    }

    @Override
    public Request with(Call call, JsonNode body, List<JsonNode> graphs) {
        ObjectNode some = body.deepCopy();
        some.putArray(GRAPHS).addAll(graphs);
        return new Request(call.path(), some);
    }

    @Override
    public JsonNode results(JsonNode answer) {
        return answer.path(GRAPHS);
    }

    @Override
    public JsonNode refused(JsonNode graph, int status, JsonNode errors) {
        ObjectNode refused = ContentBasedRouter.JSON.createObjectNode();
        refused.set(ID, graph.path(ID));
        ArrayNode answers = refused.putObject("graphResponse").putArray(CompositeFormat.RESULTS);
        graph.path(REQUESTS).forEach(request -> answers.add(CompositeFormat.refusal(request, status, errors)));
        refused.put("isSuccessful", false);
        return refused;
    }

    @Override
    public JsonNode answer(List<JsonNode> results) {
        ObjectNode answer = ContentBasedRouter.JSON.createObjectNode();
        answer.putArray(GRAPHS).addAll(results);
        return answer;
    }
}
