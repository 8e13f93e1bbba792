package dev.truce.platform.sobject.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.truce.platform.sobject.query.sql.SelectedRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the answer to a query.
 *
 * @param totalSize how many rows the whole answer has; the same on every page
 * @param done whether this is the last page
 * @param nextRecordsUrl where the next page is, unless this is the last
 */
@JsonPropertyOrder({"totalSize", "done", "nextRecordsUrl", "records"})
record QueryAnswer(
        long totalSize,
        boolean done,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextRecordsUrl,
        List<SelectedRecord> records) {

    static QueryAnswer complete(long totalSize, List<SelectedRecord> records) {
        return new QueryAnswer(totalSize, true, null, records);
    }
}
