package dev.truce.platform.sobject.composite.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.RecordError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ids of all records of a tree, or what is wrong with one of them. */
record TreeAnswer(boolean hasErrors, List<Node> results) {

    /** One record. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Node(String referenceId, @Nullable String id, @Nullable List<RecordError> errors) {}

    static TreeAnswer saved(List<Node> nodes) {
        return new TreeAnswer(false, nodes);
    }

    static TreeAnswer refused(String referenceId, List<ApiError> errors) {
        return new TreeAnswer(true, List.of(new Node(referenceId, null, RecordError.of(errors))));
    }
}
