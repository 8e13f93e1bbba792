package dev.truce.platform.sobject.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.sobject.query.sql.ColumnMetadata;
import dev.truce.platform.sobject.query.sql.SqlQuery;
import dev.truce.platform.sobject.query.sql.Translation;
import dev.truce.platform.sobject.query.sql.Translation.Deleted;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.Selection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Tells about a query without answering it: what its columns are, and how the database would go about it. */
@Singleton
class InspectQuery {
    private static final String EXPLAIN = "explain (format json) ";
    private static final double COST_OF_A_ROW = 0.01;
    private final ParsedQueries parsed;
    private final Translations translations;
    private final DatabaseSnapshot snapshot;
    private final MappedTables tables;
    private final ObjectMapper json;

    InspectQuery(
            ParsedQueries parsed,
            Translations translations,
            DatabaseSnapshot snapshot,
            MappedTables tables,
            ObjectMapper json) {
        this.parsed = parsed;
        this.translations = translations;
        this.snapshot = snapshot;
        this.tables = tables;
        this.json = json;
    }

    /** The columns of the answer to a query; none for one that only counts. */
    QueryColumns columns(String soql) {
        Query query = parsed.parse(soql);
        Translation translation = translations.translate(query, new Deleted(false, false));
        List<ColumnMetadata> columns = query.selection() instanceof Selection.RowCount
                ? List.of()
                : (query.isGrouped() ? translation.groups(1) : translation.rows(1)).metadata();
        return new QueryColumns(
                columns,
                translation.object().name(),
                query.grouping().isPresent(),
                columns.stream().anyMatch(column -> column.columnName().equals("Id")),
                translation.object().keyPrefix());
    }

    /** The plan the database makes for the first page of a query. */
    QueryPlans explain(String soql) {
        Query query = parsed.parse(soql);
        Translation translation = translations.translate(query, new Deleted(false, false));
        SqlQuery sql = query.selection() instanceof Selection.RowCount
                ? translation.count()
                : (query.isGrouped() ? translation.groups(BatchSize.DEFAULT) : translation.rows(BatchSize.DEFAULT))
                        .query();
        String table = tables.table(translation.object());
        String whole = "select * from " + table;
        JsonNode plan = planned(sql);
        JsonNode scan = planned(new SqlQuery(whole, List.of()));
        long records = scan.get("Plan Rows").asLong();
        QueryPlans.Plan told = new QueryPlans.Plan(
                plan.get("Plan Rows").asLong(),
                List.of(),
                readsWhole(plan, table) ? "TableScan" : "Index",
                List.of(),
                plan.get("Total Cost").asDouble()
                        / Math.max(scan.get("Total Cost").asDouble(), COST_OF_A_ROW),
                records,
                translation.object().name());
        return new QueryPlans(List.of(told), soql);
    }

    private JsonNode planned(SqlQuery query) {
        SqlQuery explained = new SqlQuery(EXPLAIN + query.sql(), query.parameters());
        List<String> answer = snapshot.read(connection -> FetchRows.ids(connection, explained));
        try {
            return json.readTree(String.join("\n", answer)).get(0).get("Plan");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL explains in JSON", impossible);
        }
    }

    private static boolean readsWhole(JsonNode plan, String table) {
        boolean here = plan.path("Node Type").asText().endsWith("Seq Scan")
                && plan.path("Relation Name").asText().equals(table);
        Stream<JsonNode> parts = StreamSupport.stream(plan.path("Plans").spliterator(), false);
        return here || parts.anyMatch(part -> readsWhole(part, table));
    }
}
