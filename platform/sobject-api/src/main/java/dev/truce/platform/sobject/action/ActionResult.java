package dev.truce.platform.sobject.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.error.RecordError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of an action with one of its inputs. */
@Schema(description = "What became of an action with one of its inputs")
record ActionResult(
        String actionName,
        @Nullable List<RecordError> errors,
        @JsonProperty("isSuccess") boolean succeeded,
        @Schema(implementation = Object.class, description = "The answer of the action; null when it failed") @Nullable JsonNode outputValues,
        int sortOrder,
        int version) {
    private static final int UNSORTED = -1;
    private static final int FIRST = 1;

    static ActionResult done(String action, JsonNode told) {
        return new ActionResult(action, null, true, told, UNSORTED, FIRST);
    }

    static ActionResult failed(String action, List<RecordError> errors) {
        return new ActionResult(action, errors, false, null, UNSORTED, FIRST);
    }
}
