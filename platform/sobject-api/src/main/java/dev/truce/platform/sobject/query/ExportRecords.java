package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.query.soql.MalformedQuery;
import dev.truce.platform.sobject.query.soql.Query;
import dev.truce.platform.sobject.query.soql.SelectItem;
import dev.truce.platform.sobject.query.soql.Selection;
import dev.truce.platform.sobject.query.sql.ExportedColumn;
import dev.truce.platform.sobject.query.sql.Rows;
import dev.truce.platform.sobject.query.sql.Translation.Deleted;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All records that a query finds, one after the other, however many they are: what bulk queries are made of
 * ({@code salesforce-contract.md}, section 2.7). The memory it takes does not grow with them.
 */
@Singleton
public class ExportRecords {
    private final ParsedQueries parsed;
    private final Translations translations;
    private final Snapshot snapshot;

    ExportRecords(ParsedQueries parsed, Translations translations, Snapshot snapshot) {
        this.parsed = parsed;
        this.translations = translations;
        this.snapshot = snapshot;
    }

    /** A query that can be run. */
    public final class Export {
        private final Rows rows;

        private Export(Rows rows) {
            this.rows = rows;
        }

        /** The fields of each record, in the order asked for. */
        public List<ExportedColumn> columns() {
            return rows.exported();
        }

        /**
         * Runs it: all records as of one moment, in order. Each is passed on as an array in which a column has the
         * value at its place, of the Java type its kind says, or null.
         *
         * @return how many there were
         */
        public long run(Consumer<@Nullable Object[]> consumer) {
            return snapshot.read(connection -> FetchRows.stream(connection, rows, consumer));
        }
    }

    /**
     * The export of a query as whoever is acting may ask it.
     *
     * @param withDeleted whether records in the recycle bin are found too
     * @throws dev.truce.platform.sobject.query.soql.SoqlRefusal when it is no query, or one whose answer is not
     *     a plain list of records: with aggregates, subqueries, TYPEOF or OFFSET
     */
    public Export of(String soql, boolean withDeleted) {
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
        return new Export(translations
                .translate(query, new Deleted(withDeleted, withDeleted))
                .rows(Integer.MAX_VALUE));
    }
}
