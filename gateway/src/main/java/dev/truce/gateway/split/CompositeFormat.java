package dev.truce.gateway.split;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.DataPath;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code POST composite}: named sub-requests that may use each other's answers. */
@Singleton
class CompositeFormat implements PartsFormat {
    private static final String PARTS = "compositeRequest";
    static final String RESULTS = "compositeResponse";
    private static final String NAME = "referenceId";
    private static final Pattern REFERENCE = Pattern.compile("@\\{(\\w+)");
    private final SubRequestRouter subRequestRouter;

    CompositeFormat(SubRequestRouter subRequestRouter) {
        this.subRequestRouter = subRequestRouter;
    }

    @Override
    public boolean isFor(Call call) {
        return call.method().equals(HttpMethod.POST)
                && DataPath.of(call.path())
                        .filter(path -> path.whole().equals("composite"))
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
        return subRequestRouter.backendOf(part.path("url").asText(), part.path("body"));
    }

    @Override
    public Optional<String> indivisible(Call call, JsonNode body, List<List<JsonNode>> groups) {
        if (body.path("allOrNone").asBoolean()) {
            return Optional.of("allOrNone is possible only where one service has all the objects");
        }
        for (List<JsonNode> group : groups) {
            Set<String> missing = references(group);
            group.forEach(part -> missing.remove(part.path(NAME).asText()));
            Set<String> elsewhere = names(groups);
            missing.retainAll(elsewhere);
            if (!missing.isEmpty()) {
                return Optional.of("a subrequest refers to '%s', which another service answers"
                        .formatted(missing.iterator().next()));
            }
        }
        return Optional.empty();
    }

    private static Set<String> references(List<JsonNode> group) {
        Set<String> references = new HashSet<>();
        for (JsonNode part : group) {
            Matcher found = REFERENCE.matcher(part.toString());
            while (found.find()) {
                references.add(found.group(1));
            }
        }
        return references;
    }

    private static Set<String> names(List<List<JsonNode>> groups) {
        Set<String> names = new HashSet<>();
        groups.forEach(group -> group.forEach(part -> names.add(part.path(NAME).asText())));
        return names;
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
        return refusal(part, status, errors);
    }

    static JsonNode refusal(JsonNode part, int status, JsonNode errors) {
        ObjectNode refused = ContentBasedRouter.JSON.createObjectNode();
        refused.set("body", errors);
        refused.putObject("httpHeaders");
        refused.put("httpStatusCode", status);
        refused.set(NAME, part.path(NAME));
        return refused;
    }

    @Override
    public JsonNode answer(List<JsonNode> results) {
        ObjectNode answer = ContentBasedRouter.JSON.createObjectNode();
        answer.putArray(RESULTS).addAll(results);
        return answer;
    }
}
