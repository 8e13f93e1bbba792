package dev.truce.platform.sobject.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.sobject.row.UnreadableBody;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what clients say in the comments of a step. An approval request has no other place for what an action of Truce
 * asks of its caller, so comments that are a JSON object are taken as the body of that action.
 */
@Singleton
public class Comments {
    private final ObjectMapper json;

    Comments(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The body of the action behind a step; empty when the comments are words, or there are none.
     *
     * @throws UnreadableBody when they begin as a JSON object and are none, or not one of this type
     */
    public <T> Optional<T> body(@Nullable String comments, Class<T> type) {
        if (comments == null || !comments.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(comments, type));
        } catch (JsonProcessingException malformed) {
            throw UnreadableBody.malformed(malformed);
        }
    }
}
