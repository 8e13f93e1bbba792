package dev.truce.gateway.merge;

import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.backend.Backends;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.RawPath;
import dev.truce.gateway.route.RequestRouter;
import dev.truce.platform.soql.SearchClauses;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What each service is asked when all are: the same, but of a search only what is about its own objects. An object that
 * nobody has is asked of everybody, so that it is refused.
 */
@Singleton
class BroadcastRequests {
    private final Backends backends;
    private final RequestRouter router;

    BroadcastRequests(Backends backends, RequestRouter router) {
        this.backends = backends;
        this.router = router;
    }

    /** The path to ask for, by service. */
    Map<Backend, RawPath> of(Call call) {
        Map<Backend, RawPath> requests = new LinkedHashMap<>();
        Optional<SearchClauses> search = AskedSearch.of(call).filter(BroadcastRequests::namesObjects);
        if (search.isEmpty()) {
            backends.all().forEach(backend -> requests.put(backend, call.path()));
            return requests;
        }
        for (Backend backend : backends.all()) {
            search.get()
                    .textAbout(
                            object -> router.object(object).map(backend::equals).orElse(true))
                    .ifPresent(narrowed -> requests.put(backend, asking(call.path(), narrowed)));
        }
        return requests;
    }

    private static boolean namesObjects(SearchClauses search) {
        return !search.returning().isEmpty();
    }

    private static RawPath asking(RawPath path, String search) {
        return path.withQuery("q=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
    }
}
