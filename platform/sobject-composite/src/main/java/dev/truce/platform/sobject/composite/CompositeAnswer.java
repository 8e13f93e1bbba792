package dev.truce.platform.sobject.composite;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.door.SubAnswer;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answers to the requests of a composite, in their order. */
record CompositeAnswer(List<Part> compositeResponse) {

    /** The answer to one of them. */
    record Part(
            @Schema(implementation = Object.class) @Nullable JsonNode body,
            Map<String, String> httpHeaders,
            int httpStatusCode,
            String referenceId) {

        static Part of(SubAnswer answer, String referenceId) {
            return new Part(answer.body(), answer.headers(), answer.status(), referenceId);
        }
    }

    boolean isSuccessful() {
        return compositeResponse.stream().allMatch(part -> part.httpStatusCode() < 400);
    }
}
