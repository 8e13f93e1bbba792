package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.query.sql.Rows;
import dev.truce.platform.sobject.query.sql.SelectedRecord;
import dev.truce.platform.sobject.query.sql.Translation;
import dev.truce.platform.sobject.query.sql.Translation.Deleted;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.ReadableObjects;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.Search;
import dev.truce.platform.soql.Sosl;
import dev.truce.platform.soql.UnreadableQuery;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Answers searches for whoever is acting. */
@Singleton
class RunSearch {
    private static final int MOST_RECORDS = 2_000;
    private final ReadableObjects objects;
    private final Translations translations;
    private final DatabaseSnapshot snapshot;

    RunSearch(ReadableObjects objects, Translations translations, DatabaseSnapshot snapshot) {
        this.objects = objects;
        this.translations = translations;
        this.snapshot = snapshot;
    }

    /**
     * The records a search finds, all as of one moment.
     *
     * @throws QueryNotUnderstood when the text is no search
     * @throws dev.truce.platform.sobject.query.sql.SoqlRefusal when what it wants of an object is unknown to the actor
     */
    List<SelectedRecord> find(String sosl, ApiVersion version) {
        Search search = parsed(sosl);
        List<Translation> wanted =
                wanted(search).stream().map(query -> translated(search, query)).toList();
        int most = Math.min(MOST_RECORDS, search.limit().orElse(MOST_RECORDS));
        return snapshot.read(connection -> found(connection, wanted, most, version));
    }

    private static Search parsed(String sosl) {
        try {
            return Sosl.parse(sosl);
        } catch (UnreadableQuery unreadable) {
            throw new QueryNotUnderstood(unreadable);
        }
    }

    private List<Query> wanted(Search search) {
        return search.returning().isEmpty()
                ? objects.all().stream()
                        .filter(SObjectType::isSearchable)
                        .map(type -> search.anyOf(type.name()))
                        .toList()
                : search.returning();
    }

    private Translation translated(Search search, Query query) {
        Translation translation = translations.translate(query, new Deleted(false, false));
        translation.narrowTo(search.term(), search.scope());
        return translation;
    }

    private static List<SelectedRecord> found(
            Connection connection, List<Translation> wanted, int most, ApiVersion version) throws SQLException {
        List<SelectedRecord> records = new ArrayList<>();
        for (Translation translation : wanted) {
            Rows rows = translation.rows(most - records.size());
            records.addAll(rows.records(FetchRows.rows(connection, rows), version));
        }
        return records;
    }
}
