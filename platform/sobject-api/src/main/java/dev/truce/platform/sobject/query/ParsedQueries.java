package dev.truce.platform.sobject.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.truce.platform.sobject.query.soql.Query;
import dev.truce.platform.sobject.query.soql.Soql;
import jakarta.inject.Singleton;

/** Queries that were read before; clients ask the same ones again and again. */
@Singleton
class ParsedQueries {
    private static final int MOST_CHARACTERS = 4_000_000;
    private final Cache<String, Query> byText = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, Query query) -> text.length())
            .build();

    /** The query this text is. */
    Query parse(String text) {
        return byText.get(text, Soql::parse);
    }
}
