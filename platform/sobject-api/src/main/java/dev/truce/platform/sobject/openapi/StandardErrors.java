package dev.truce.platform.sobject.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/**
 * The refusals that every operation of the contract may answer, so that no resource repeats them: bad input (400), no
 * valid token (401), not permitted (403), no such version or record (404), and, where the caller may send an ETag, a
 * record that has changed since (412). What only some operations answer stands on those.
 */
final class StandardErrors {
    private static final List<String> CONTRACT = List.of("/services/data/", "/services/apexrest/");
    private static final List<String> ALWAYS = List.of("400", "401", "403", "404");
    private static final String CHANGED_SINCE = "412";
    private static final String ETAG = "If-Match";

    private StandardErrors() {}

    /**
     * Adds them to the operations below {@code /services/data/} and {@code /services/apexrest/}; what an operation says
     * itself of the body of one of these codes stays.
     */
    static void addTo(Paths paths) {
        paths.getPathItems().forEach((path, item) -> {
            if (CONTRACT.stream().anyMatch(path::startsWith)) {
                item.getOperations().values().forEach(operation -> addTo(operation, item));
            }
        });
    }

    private static void addTo(Operation operation, PathItem item) {
        APIResponses responses = operation.getResponses() == null
                ? operation.responses(OASFactory.createAPIResponses()).getResponses()
                : operation.getResponses();
        ALWAYS.forEach(code -> addTo(responses, code));
        if (takesEtag(operation.getParameters()) || takesEtag(item.getParameters())) {
            addTo(responses, CHANGED_SINCE);
        }
    }

    private static void addTo(APIResponses responses, String code) {
        if (!saysMore(responses.getAPIResponse(code))) {
            responses.addAPIResponse(
                    code, OASFactory.createAPIResponse().ref("#/components/responses/" + CommonParts.ERRORS));
        }
    }

    /** A description alone is what the scanner of annotations adds by itself, such as "Bad Request". */
    private static boolean saysMore(@Nullable APIResponse response) {
        return response != null && (response.getRef() != null || response.getContent() != null);
    }

    private static boolean takesEtag(@Nullable List<Parameter> parameters) {
        return parameters != null
                && parameters.stream()
                        .anyMatch(parameter ->
                                parameter.getIn() == Parameter.In.HEADER && ETAG.equalsIgnoreCase(parameter.getName()));
    }
}
