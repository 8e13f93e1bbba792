package dev.truce.platform.sobject.composite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Requests that run in turn and may use the answers of those before them. */
record CompositeRequest(
        @Schema(description = "Whether all of it happens or nothing") boolean allOrNone,
        @Schema(description = "1 to 25 requests") List<Part> compositeRequest) {

    @SuppressWarnings("ConstantConditions") // Jackson leaves out what the client did
    CompositeRequest {
        compositeRequest = compositeRequest == null ? List.of() : List.copyOf(compositeRequest);
    }

    /** One of them. */
    record Part(
            @Schema(examples = "POST") String method,
            @Schema(
                            description = "Path and query as of a request of its own; may hold @{reference.field}",
                            examples = "/services/data/v64.0/sobjects/Account")
                    String url,
            @Schema(description = "By which later requests name this one", examples = "NewAccount") String referenceId,
            Map<String, String> httpHeaders,
            @Schema(implementation = Object.class, description = "May hold @{reference.field} anywhere") @Nullable JsonNode body) {

        @SuppressWarnings("ConstantConditions") // Jackson leaves out what the client did
        Part {
            method = method == null ? "" : method.strip().toUpperCase(Locale.ROOT);
            url = url == null ? "" : url;
            referenceId = referenceId == null ? "" : referenceId;
            httpHeaders = httpHeaders == null ? Map.of() : Map.copyOf(httpHeaders);
        }
    }
}
