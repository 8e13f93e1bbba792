package dev.truce.gateway.merge;

import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.DataPath;
import dev.truce.platform.soql.SearchClauses;
import dev.truce.platform.soql.Sosl;
import dev.truce.platform.soql.UnreadableQuery;
import java.util.Optional;

/** The search that a call asks for. What its term is, and whether it is right, is for the services to say. */
final class AskedSearch {
    private static final String SEARCH = "search";

    private AskedSearch() {}

    /** Empty when the call asks for none, or for what cannot be read: that is asked of every service as it is. */
    static Optional<SearchClauses> of(Call call) {
        return DataPath.of(call.path())
                .filter(path -> path.whole().equals(SEARCH))
                .flatMap(path -> call.path().parameter("q"))
                .flatMap(AskedSearch::read);
    }

    private static Optional<SearchClauses> read(String sosl) {
        try {
            return Optional.of(Sosl.clauses(sosl));
        } catch (UnreadableQuery refusedByAll) {
            return Optional.empty();
        }
    }
}
