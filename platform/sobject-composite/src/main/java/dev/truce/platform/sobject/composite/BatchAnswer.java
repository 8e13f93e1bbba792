package dev.truce.platform.sobject.composite;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.door.SubAnswer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answers to the requests of a batch, in their order. */
record BatchAnswer(boolean hasErrors, List<Part> results) {

    static BatchAnswer of(List<SubAnswer> answers) {
        return new BatchAnswer(
                answers.stream().anyMatch(SubAnswer::isFailure),
                answers.stream()
                        .map(answer -> new Part(answer.status(), answer.body()))
                        .toList());
    }

    /** The answer to one of them. */
    record Part(int statusCode, @Schema(implementation = Object.class) @Nullable JsonNode result) {}
}
