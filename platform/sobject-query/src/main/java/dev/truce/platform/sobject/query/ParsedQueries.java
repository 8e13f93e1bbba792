package dev.truce.platform.sobject.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.Soql;
import dev.truce.platform.soql.UnreadableQuery;
import jakarta.inject.Singleton;

/** Queries that were read before; clients ask the same ones again and again. */
@Singleton
class ParsedQueries {
    private static final int MOST_CHARACTERS = 4_000_000;
    private final Cache<String, Query> byText = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, Query query) -> text.length())
            .build();

    /**
     * The query this text is.
     *
     * @throws QueryNotUnderstood when it is none
     */
    Query parse(String text) {
        try {
            return byText.get(text, Soql::parse);
        } catch (UnreadableQuery unreadable) {
            throw new QueryNotUnderstood(unreadable);
        }
    }
}
