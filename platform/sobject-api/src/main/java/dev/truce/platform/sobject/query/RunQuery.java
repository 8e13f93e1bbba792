package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.query.hql.HqlQuery;
import dev.truce.platform.sobject.query.hql.RecordShape;
import dev.truce.platform.sobject.query.hql.Translation;
import dev.truce.platform.sobject.query.hql.Translation.Deleted;
import dev.truce.platform.sobject.query.soql.Query;
import dev.truce.platform.sobject.query.soql.Selection;
import dev.truce.platform.sobject.row.ApiVersion;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers queries for whoever is acting, page by page. */
@Singleton
class RunQuery {
    private final ParsedQueries parsed;
    private final Translations translations;
    private final Snapshot snapshot;
    private final FetchRows fetch;
    private final QueryCursors cursors;

    RunQuery(
            ParsedQueries parsed, Translations translations, Snapshot snapshot, FetchRows fetch, QueryCursors cursors) {
        this.parsed = parsed;
        this.translations = translations;
        this.snapshot = snapshot;
        this.fetch = fetch;
        this.cursors = cursors;
    }

    /**
     * The first page of the answer to a query.
     *
     * @param withDeleted whether records in the recycle bin are found too
     * @param batchSize most records of a page
     * @throws dev.truce.platform.sobject.query.soql.SoqlRefusal when the query cannot be answered
     */
    QueryAnswer firstPage(String soql, boolean withDeleted, int batchSize, ApiVersion version) {
        Query query = parsed.parse(soql);
        return query.selection().accept(new Selection.Visitor<>() {
            @Override
            public QueryAnswer fields(Selection.Fields fields) {
                return records(query, withDeleted, batchSize, version);
            }

            @Override
            public QueryAnswer rowCount(Selection.RowCount count) {
                return QueryAnswer.complete(size(query, withDeleted), List.of());
            }
        });
    }

    /**
     * A further page: its records are those that were found when the query was asked, with the values they
     * have now.
     *
     * @param options the Sforce-Query-Options of this request; without a batch size in it the first request's counts
     * @throws InvalidQueryLocator when there is no such page for whoever is acting
     */
    QueryAnswer nextPage(QueryLocator locator, @Nullable String options, ApiVersion version) {
        return snapshot.read(() -> {
            QueryCursor cursor = cursors.find(locator);
            long wantedEnd = (long) locator.offset() + BatchSize.of(options, cursor.batchSize());
            int end = (int) Math.min(cursor.totalSize(), wantedEnd);
            List<String> ids = cursors.recordIds(cursor, locator.offset(), end);
            return page(cursor, end, recordsWithIds(cursor, ids, version), version);
        });
    }

    private QueryAnswer records(Query query, boolean withDeleted, int batchSize, ApiVersion version) {
        Found found = snapshot.read(() -> find(query, withDeleted, batchSize, version));
        if (found.allIds().isEmpty()) {
            return QueryAnswer.complete(found.records().size(), found.records());
        }
        QueryCursor cursor = cursors.open(query.text().text(), withDeleted, batchSize, found.allIds());
        return page(cursor, batchSize, found.records(), version);
    }

    /** The records of the first page and, where there are more, the ids of all. */
    private record Found(List<Map<String, @Nullable Object>> records, List<String> allIds) {}

    private Found find(Query query, boolean withDeleted, int batchSize, ApiVersion version) {
        Translation translation = translations.translate(query, new Deleted(withDeleted, withDeleted));
        Translation.Rows rows = translation.rows(query.selection().paths());
        int most = query.limit().orElse(Integer.MAX_VALUE);
        List<Object[]> fetched = fetch.rows(rows.query(), query.offset(), Math.min(most, batchSize + 1));
        boolean more = fetched.size() > batchSize;
        List<Map<String, @Nullable Object>> records =
                json(rows.shape(), more ? fetched.subList(0, batchSize) : fetched, version);
        return new Found(records, more ? fetch.ids(translation.ids(), query.offset(), most) : List.of());
    }

    private long size(Query query, boolean withDeleted) {
        HqlQuery count = translations
                .translate(query, new Deleted(withDeleted, withDeleted))
                .count();
        long found = Math.max(0, snapshot.read(() -> fetch.count(count)) - query.offset());
        return Math.min(found, query.limit().orElse(Integer.MAX_VALUE));
    }

    private List<Map<String, @Nullable Object>> recordsWithIds(
            QueryCursor cursor, List<String> ids, ApiVersion version) {
        Query query = parsed.parse(cursor.soql()).ofAllRecords();
        Translation.Rows rows = translations
                .translate(query, new Deleted(true, cursor.withDeleted()))
                .rowsWithIds(query.selection().paths(), ids);
        Map<Object, Object[]> byId = new HashMap<>();
        fetch.rows(rows.query(), 0, ids.size())
                .forEach(row -> byId.put(row[rows.shape().idColumn()], row));
        // a record that the actor may no longer see is left out
        List<Object[]> inOrder =
                ids.stream().filter(byId::containsKey).map(byId::get).toList();
        return json(rows.shape(), inOrder, version);
    }

    private static List<Map<String, @Nullable Object>> json(
            RecordShape shape, List<Object[]> rows, ApiVersion version) {
        List<Map<String, @Nullable Object>> records = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            Map<String, @Nullable Object> record = shape.json(row, version);
            if (record != null) {
                records.add(record);
            }
        }
        return records;
    }

    private static QueryAnswer page(
            QueryCursor cursor, int end, List<Map<String, @Nullable Object>> records, ApiVersion version) {
        boolean done = end >= cursor.totalSize();
        String next = done ? null : version.path() + "/query/" + new QueryLocator(cursor.id(), end);
        return new QueryAnswer(cursor.totalSize(), done, next, records);
    }
}
