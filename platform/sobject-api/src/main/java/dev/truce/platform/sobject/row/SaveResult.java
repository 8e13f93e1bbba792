package dev.truce.platform.sobject.row;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.truce.platform.sobject.error.ApiError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a create or an upsert is answered with. */
record SaveResult(
        String id,
        boolean success,
        List<ApiError> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean created) {

    static SaveResult saved(String id) {
        return new SaveResult(id, true, List.of(), null);
    }

    static SaveResult upserted(String id, boolean created) {
        return new SaveResult(id, true, List.of(), created);
    }
}
