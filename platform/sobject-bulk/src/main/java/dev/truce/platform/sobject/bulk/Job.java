package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.bulk.csv.CsvFormat;
import dev.truce.platform.sobject.row.ApiVersion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands.
 *
 * @param externalIdField of an upsert
 * @param soql of an export
 * @param columns as uploaded, or as exported; null while they are not known
 * @param nextPage where an export goes on
 */
record Job(
        String id,
        JobKind kind,
        Operation operation,
        String object,
        @Nullable String externalIdField,
        @Nullable String soql,
        JobState state,
        ApiVersion version,
        CsvFormat csv,
        @Nullable List<String> columns,
        String createdById,
        Instant createdDate,
        Instant systemModstamp,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String nextPage,
        @Nullable String errorMessage) {

    /** What is done with every row. The names are those of the API. */
    enum Operation {
        insert,
        update,
        upsert,
        delete,
        hardDelete,
        query,
        queryAll
    }

    List<String> knownColumns() {
        return columns == null ? List.of() : columns;
    }
}
