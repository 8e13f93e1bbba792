package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.definition.SObjects;
import dev.truce.platform.sobject.query.sql.SearchedText;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.jboss.logging.Logger;

/**
 * Gives each searchable object a trigram index on the text that searches look through. The definitions say what that
 * text is, so the indexes follow them at each start: missing and broken ones are built while others read and write, and
 * those on a text that is not searched any more are dropped. A search is right without its index, only slower.
 */
@Singleton
class SearchIndexes {
    private static final Logger LOG = Logger.getLogger(SearchIndexes.class);
    private static final String PREFIX = "search_";

    /** Several processes of a service start at once; the number only has to be the same in all of them. */
    private static final String LOCK = "select pg_try_advisory_lock(7238461)";

    private static final String UNLOCK = "select pg_advisory_unlock(7238461)";
    private static final String BUILT =
            """
            select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
            where c.relnamespace = current_schema()::regnamespace and starts_with(c.relname, '%s')"""
                    .formatted(PREFIX);
    private final SObjects objects;
    private final MappedTables tables;
    private final AgroalDataSource database;

    SearchIndexes(SObjects objects, MappedTables tables, AgroalDataSource database) {
        this.objects = objects;
        this.tables = tables;
        this.database = database;
    }

    void start(@Observes StartupEvent started) throws SQLException {
        Map<String, String> wanted = wanted();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (wanted.keySet().equals(built(statement)) || !locked(statement)) {
                return;
            }
            try {
                follow(statement, wanted);
            } finally {
                statement.execute(UNLOCK);
            }
        }
    }

    private void follow(Statement statement, Map<String, String> wanted) throws SQLException {
        Set<String> valid = built(statement);
        for (String name : all(statement)) {
            if (!valid.contains(name) || !wanted.containsKey(name)) {
                statement.execute("drop index concurrently if exists " + name);
            }
        }
        for (Map.Entry<String, String> index : wanted.entrySet()) {
            if (!valid.contains(index.getKey())) {
                statement.execute("create index concurrently %s on %s".formatted(index.getKey(), index.getValue()));
                LOG.infof("Search index built. index=%s", index.getKey());
            }
        }
    }

    /** Table and expression by name; another expression makes another name. */
    private Map<String, String> wanted() {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (SObjectType<?> type : objects.all()) {
            if (type.isSearchable()) {
                String table = tables.table(type);
                String on = "%s using gin (%s gin_trgm_ops)".formatted(table, SearchedText.indexed(type, tables));
                CRC32 checksum = new CRC32();
                checksum.update(on.getBytes(StandardCharsets.UTF_8));
                wanted.put("%s%s_%08x".formatted(PREFIX, table, checksum.getValue()), on);
            }
        }
        return wanted;
    }

    private static boolean locked(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery(LOCK)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private static Set<String> built(Statement statement) throws SQLException {
        return names(statement, BUILT + " and i.indisvalid");
    }

    private static Set<String> all(Statement statement) throws SQLException {
        return names(statement, BUILT);
    }

    private static Set<String> names(Statement statement, String query) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
