package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.query.sql.ColumnMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code columns=true} tells of the answer to a query instead of giving it. */
record QueryColumns(
        List<ColumnMetadata> columnMetadata,
        String entityName,
        boolean groupBy,
        boolean idSelected,
        @Nullable String keyPrefix) {}
