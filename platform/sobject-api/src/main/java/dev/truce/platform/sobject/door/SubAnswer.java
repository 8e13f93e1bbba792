package dev.truce.platform.sobject.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a request inside of another one. */
public record SubAnswer(int status, Map<String, String> headers, @Nullable JsonNode body) {

    public boolean isFailure() {
        return status >= 400;
    }
}
