package dev.truce.gateway.split;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.route.DataPath;
import dev.truce.gateway.route.RawPath;
import dev.truce.gateway.route.RequestRouter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the service of a request inside a request. */
@Singleton
class SubRequestRouter {
    private static final List<String> DATA = List.of("services", "data");
    private final RequestRouter router;

    SubRequestRouter(RequestRouter router) {
        this.router = router;
    }

    /** @param url with or without {@code /services/data}; often not encoded */
    Optional<Backend> backendOf(String url, JsonNode body) {
        RawPath path = absolute(RawPath.of(url));
        boolean collection = DataPath.of(path)
                .filter(data -> data.whole().equals("composite/sobjects"))
                .isPresent();
        return collection ? ofCollection(path, body) : router.find(path);
    }

    /** The service of the first record that has one. */
    private Optional<Backend> ofCollection(RawPath path, JsonNode body) {
        List<Optional<Backend>> candidates = new ArrayList<>();
        body.path("records")
                .forEach(record -> candidates.add(
                        router.object(record.path("attributes").path("type").asText())));
        path.parameter("ids").ifPresent(ids -> candidates.add(router.record(ids)));
        return candidates.stream().flatMap(Optional::stream).findFirst();
    }

    private static RawPath absolute(RawPath path) {
        if (path.startsWith("services")) {
            return path;
        }
        List<String> segments = new ArrayList<>(DATA);
        segments.addAll(path.segments());
        return new RawPath(segments, path.query());
    }
}
