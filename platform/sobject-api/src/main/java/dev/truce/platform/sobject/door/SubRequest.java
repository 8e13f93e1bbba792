package dev.truce.platform.sobject.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request inside of another one.
 *
 * @param method HTTP method in upper case
 * @param headers in any case
 */
public record SubRequest(String method, SubUrl url, Map<String, String> headers, @Nullable JsonNode body) {

    Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The method that is meant: {@code POST …?_HttpMethod=PATCH} is a PATCH. */
    String effectiveMethod() {
        return method.equals("POST") ? url.parameter("_HttpMethod").orElse(method) : method;
    }
}
