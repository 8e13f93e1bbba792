package dev.truce.gateway.split;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.gateway.answer.Problem;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.proxy.ReverseProxy;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.RequestRouter;
import dev.truce.gateway.route.Route;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request made of parts goes whole to the service that all of its parts are for, so that all or none is a real
 * transaction there. Otherwise each service gets its parts, unless they have to stay together.
 */
@Singleton
class RequestSplitter implements ContentRoute {
    private final List<PartsFormat> formats;
    private final RequestRouter router;
    private final ReverseProxy proxy;
    private final ScatterGather scatterGather;

    RequestSplitter(
            @All List<PartsFormat> formats, RequestRouter router, ReverseProxy proxy, ScatterGather scatterGather) {
        this.formats = formats;
        this.router = router;
        this.proxy = proxy;
        this.scatterGather = scatterGather;
    }

    @Override
    public boolean isFor(Call call) {
        return format(call).isPresent();
    }

    @Override
    public void go(Call call, BodyReader.Content content, JsonNode body) {
        PartsFormat format = format(call).orElseThrow();
        List<JsonNode> parts = format.parts(call, body);
        Map<Backend, List<Integer>> groups = groups(format, parts);
        Optional<String> torn = format.torn(parts);
        if (torn.isPresent()) {
            refuse(call, torn.get());
            return;
        }
        if (groups.size() < 2) {
            Route route = groups.isEmpty()
                    ? router.orUncertain(Optional.empty())
                    : new Route(groups.keySet().iterator().next(), true);
            proxy.send(call, route, content.sent());
            return;
        }
        List<List<JsonNode>> grouped = groups.values().stream()
                .map(positions -> positions.stream().map(parts::get).toList())
                .toList();
        Optional<String> obstacle = format.indivisible(call, body, grouped);
        if (obstacle.isPresent()) {
            refuse(call, "This request is for %s together, but %s.".formatted(names(groups), obstacle.get()));
        } else {
            scatterGather.send(call, format, body, parts, groups);
        }
    }

    private Optional<PartsFormat> format(Call call) {
        return formats.stream().filter(format -> format.isFor(call)).findFirst();
    }

    /** The positions of the parts of each service; parts that nobody is known to have go where the first one goes. */
    private static Map<Backend, List<Integer>> groups(PartsFormat format, List<JsonNode> parts) {
        List<Optional<Backend>> backends = parts.stream().map(format::backendOf).toList();
        Optional<Backend> first = backends.stream().flatMap(Optional::stream).findFirst();
        Map<Backend, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Backend> backend = backends.get(i).or(() -> first);
            if (backend.isPresent()) {
                groups.computeIfAbsent(backend.get(), fresh -> new ArrayList<>())
                        .add(i);
            }
        }
        return groups;
    }

    private static String names(Map<Backend, List<Integer>> groups) {
        return String.join(" and ", groups.keySet().stream().map(Backend::name).toList());
    }

    private static void refuse(Call call, String why) {
        if (call.showsCredentials()) {
            Problem.cannotSpan(why).answer(call.response());
        } else {
            Problem.unauthorized().answer(call.response());
        }
    }
}
