package dev.truce.platform.sobject.composite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Independent requests, each in a transaction of its own. */
record BatchRequest(
        @Schema(description = "Whether the requests behind a failed one are left out") boolean haltOnError,
        @Schema(description = "1 to 25 requests") List<Part> batchRequests) {

    @SuppressWarnings("ConstantConditions") // Jackson leaves out what the client did
    BatchRequest {
        batchRequests = batchRequests == null ? List.of() : List.copyOf(batchRequests);
    }

    /** One of them. */
    record Part(
            @Schema(examples = "GET") String method,
            @Schema(description = "With or without /services/data", examples = "v64.0/limits") String url,
            @Schema(implementation = Object.class, description = "The body") @Nullable JsonNode richInput) {

        @SuppressWarnings("ConstantConditions") // Jackson leaves out what the client did
        Part {
            method = method == null ? "" : method.strip().toUpperCase(Locale.ROOT);
            url = url == null ? "" : url;
        }

        String wholeUrl() {
            return url.matches("(?s)/*services/.*") ? url : "/services/data/" + url;
        }
    }
}
