package dev.truce.gateway.merge;

import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.backend.Backends;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.RawPath;
import dev.truce.gateway.route.Routes;
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
class Questions {
    private final Backends backends;
    private final Routes routes;

    Questions(Backends backends, Routes routes) {
        this.backends = backends;
        this.routes = routes;
    }

    /** The path to ask for, by service. */
    Map<Backend, RawPath> of(Call call) {
        Map<Backend, RawPath> questions = new LinkedHashMap<>();
        Optional<SearchClauses> search = AskedSearch.of(call).filter(Questions::namesObjects);
        if (search.isEmpty()) {
            backends.all().forEach(backend -> questions.put(backend, call.path()));
            return questions;
        }
        for (Backend backend : backends.all()) {
            search.get()
                    .textAbout(
                            object -> routes.object(object).map(backend::equals).orElse(true))
                    .ifPresent(narrowed -> questions.put(backend, asking(call.path(), narrowed)));
        }
        return questions;
    }

    private static boolean namesObjects(SearchClauses search) {
        return !search.returning().isEmpty();
    }

    private static RawPath asking(RawPath path, String search) {
        return path.withQuery("q=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
    }
}
