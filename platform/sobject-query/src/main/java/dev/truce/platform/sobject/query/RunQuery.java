package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.query.sql.Rows;
import dev.truce.platform.sobject.query.sql.SelectedRecord;
import dev.truce.platform.sobject.query.sql.SqlQuery;
import dev.truce.platform.sobject.query.sql.Translation;
import dev.truce.platform.sobject.query.sql.Translation.Deleted;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.Selection;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers queries for whoever is acting, page by page. */
@Singleton
class RunQuery {
    private static final int MOST_GROUPS = 2_000;
    private static final int MOST_PARENTS_ON_A_PAGE = 500;
    private final ParsedQueries parsed;
    private final Translations translations;
    private final DatabaseSnapshot snapshot;
    private final QueryCursors cursors;

    RunQuery(ParsedQueries parsed, Translations translations, DatabaseSnapshot snapshot, QueryCursors cursors) {
        this.parsed = parsed;
        this.translations = translations;
        this.snapshot = snapshot;
        this.cursors = cursors;
    }

    /**
     * The first page of the answer to a query.
     *
     * @param withDeleted whether records in the recycle bin are found too
     * @param batchSize most records of a page
     * @throws dev.truce.platform.sobject.query.sql.SoqlRefusal when the query cannot be answered
     */
    QueryAnswer firstPage(String soql, boolean withDeleted, int batchSize, ApiVersion version) {
        Query query = parsed.parse(soql);
        Translation translation = translations.translate(query, new Deleted(withDeleted, withDeleted));
        if (query.selection() instanceof Selection.RowCount) {
            return QueryAnswer.complete(size(query, translation), List.of());
        }
        return query.isGrouped()
                ? groups(query, translation, version)
                : records(query, translation, withDeleted, pageSize(query, batchSize), version);
    }

    /**
     * A further page: its records are those that were found when the query was asked, with the values they
     * have now.
     *
     * @param options the Sforce-Query-Options of this request; without a batch size in it the first request's counts
     * @throws InvalidQueryLocator when there is no such page for whoever is acting
     */
    QueryAnswer nextPage(QueryLocator locator, @Nullable String options, ApiVersion version) {
        QueryCursor cursor = cursors.find(locator);
        Query query = parsed.parse(cursor.soql()).ofAllRecords();
        int pageSize = pageSize(query, BatchSize.of(options, cursor.batchSize()));
        int end = (int) Math.min(cursor.totalSize(), (long) locator.offset() + pageSize);
        List<String> ids = cursors.recordIds(cursor, locator.offset(), end);
        Rows rows = translations
                .translate(query, new Deleted(true, cursor.withDeleted()))
                .rowsWithIds(ids);
        Found found = snapshot.read(connection ->
                found(connection, rows, inOrder(FetchRows.rows(connection, rows), rows, ids), List.of(), version));
        return page(cursor, end, records(found, cursor.withDeleted(), version), version);
    }

    /** Fewer records where each brings children along. */
    private static int pageSize(Query query, int wanted) {
        return query.hasSubqueries() ? Math.min(wanted, MOST_PARENTS_ON_A_PAGE) : wanted;
    }

    private long size(Query query, Translation translation) {
        SqlQuery count = translation.count();
        long found = snapshot.read(connection -> FetchRows.count(connection, count));
        return Math.min(Math.max(0, found - query.offset()), query.limit().orElse(Integer.MAX_VALUE));
    }

    private QueryAnswer groups(Query query, Translation translation, ApiVersion version) {
        Rows rows = translation.groups(MOST_GROUPS + 1);
        List<@Nullable Object[]> found = snapshot.read(connection -> FetchRows.rows(connection, rows));
        if (found.size() > MOST_GROUPS) {
            throw new TooManyGroups(query.text(), MOST_GROUPS);
        }
        return QueryAnswer.complete(found.size(), rows.records(found, version));
    }

    private QueryAnswer records(
            Query query, Translation translation, boolean withDeleted, int pageSize, ApiVersion version) {
        Rows rows = translation.rows(pageSize + 1);
        SqlQuery ids = translation.ids();
        Found found = snapshot.read(connection -> {
            List<@Nullable Object[]> fetched = FetchRows.rows(connection, rows);
            return fetched.size() > pageSize
                    ? found(connection, rows, fetched.subList(0, pageSize), FetchRows.ids(connection, ids), version)
                    : found(connection, rows, fetched, List.of(), version);
        });
        List<SelectedRecord> records = records(found, withDeleted, version);
        if (found.allIds().isEmpty()) {
            return QueryAnswer.complete(records.size(), records);
        }
        QueryCursor cursor = cursors.open(query.text().text(), withDeleted, pageSize, found.allIds());
        return page(cursor, pageSize, records, version);
    }

    /** The rows of a page with their children, the ids of all records where there are more pages. */
    private record Found(
            Rows rows, List<@Nullable Object[]> onPage, List<FillChildren.Continued> continued, List<String> allIds) {}

    private static Found found(
            Connection connection, Rows rows, List<@Nullable Object[]> onPage, List<String> allIds, ApiVersion version)
            throws SQLException {
        FillChildren children = new FillChildren(connection, version);
        children.fill(rows, onPage);
        return new Found(rows, onPage, children.continued(), allIds);
    }

    private List<SelectedRecord> records(Found found, boolean withDeleted, ApiVersion version) {
        for (FillChildren.Continued more : found.continued()) {
            QueryCursor cursor = cursors.open(more.soql(), withDeleted, BatchSize.DEFAULT, more.ids());
            more.row()[more.place()] = page(cursor, more.first().size(), more.first(), version);
        }
        return found.rows().records(found.onPage(), version);
    }

    /** A record that the actor may no longer see is left out. */
    private static List<@Nullable Object[]> inOrder(List<@Nullable Object[]> found, Rows rows, List<String> ids) {
        Map<String, @Nullable Object[]> byId = new HashMap<>();
        found.forEach(row -> byId.put(rows.id(row), row));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private static QueryAnswer page(QueryCursor cursor, int end, List<SelectedRecord> records, ApiVersion version) {
        boolean done = end >= cursor.totalSize();
        String next = done ? null : version.path() + "/query/" + new QueryLocator(cursor.id(), end);
        return new QueryAnswer(cursor.totalSize(), done, next, records);
    }
}
