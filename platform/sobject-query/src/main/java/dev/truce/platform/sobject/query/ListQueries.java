package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.query.sql.MalformedQuery;
import dev.truce.platform.sobject.query.sql.Translation.Deleted;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.SelectItem;
import dev.truce.platform.soql.Selection;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Queries whose answer is a plain list of records, with the same columns in each: what bulk queries have to be
 * ({@code salesforce-contract.md}, section 2.7).
 */
@Singleton
public class ListQueries {
    private final ParsedQueries parsed;
    private final Translations translations;

    ListQueries(ParsedQueries parsed, Translations translations) {
        this.parsed = parsed;
        this.translations = translations;
    }

    /**
     * What a query lists.
     *
     * @param object in FROM, as it was written
     * @param columns the fields in the order asked for, with the relationships that lead to them, spelled as they are
     *     defined: {@code Account.Owner.Name}
     */
    public record ListQuery(String object, List<String> columns) {
        public ListQuery {
            columns = List.copyOf(columns);
        }
    }

    /**
     * The query as whoever is acting may ask it.
     *
     * @throws dev.truce.platform.sobject.query.sql.SoqlRefusal when it is no query, or one whose answer is not
     *     a plain list of records: with aggregates, subqueries, TYPEOF, FIELDS() or OFFSET
     */
    public ListQuery of(String soql) {
        Query query = parsed.parse(soql);
        boolean nested = !(query.selection() instanceof Selection.Items selected)
                || selected.items().stream()
                        .anyMatch(item -> item instanceof SelectItem.Children
                                || item instanceof SelectItem.TypeOf
                                || item instanceof SelectItem.FieldSet);
        if (nested || query.isGrouped() || query.offset() > 0) {
            throw MalformedQuery.unsupported(
                    query.text(),
                    query.start(),
                    "a bulk query with COUNT(), aggregates, GROUP BY, OFFSET, FIELDS(), TYPEOF or subqueries is");
        }
        return new ListQuery(
                query.from().name(),
                translations
                        .translate(query, new Deleted(false, false))
                        .rows(Integer.MAX_VALUE)
                        .fieldNames());
    }
}
