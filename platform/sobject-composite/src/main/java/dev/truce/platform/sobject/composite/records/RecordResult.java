package dev.truce.platform.sobject.composite.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.RecordError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record among several.
 *
 * @param id absent when the record could not be created
 * @param created told for upserts only
 */
record RecordResult(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id,
        boolean success,
        List<RecordError> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean created) {
    private static final ApiError ROLLED_BACK = ApiError.of(
            ErrorCode.ALL_OR_NONE_OPERATION_ROLLED_BACK,
            "Record rolled back because not all records were valid and the request was using AllOrNone header");

    static RecordResult saved(String id) {
        return new RecordResult(id, true, List.of(), null);
    }

    static RecordResult upserted(String id, boolean created) {
        return new RecordResult(id, true, List.of(), created);
    }

    static RecordResult failed(List<ApiError> errors) {
        return new RecordResult(null, false, RecordError.of(errors), null);
    }

    static RecordResult rolledBack() {
        return failed(List.of(ROLLED_BACK));
    }

    /** Salesforce says so of every record that an upsert did not save. */
    RecordResult asUpsert() {
        return success ? this : new RecordResult(id, false, errors, true);
    }
}
