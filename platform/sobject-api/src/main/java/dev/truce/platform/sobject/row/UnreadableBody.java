package dev.truce.platform.sobject.row;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import org.jspecify.annotations.Nullable;

/** The body of a request is not the JSON that was asked for. */
public final class UnreadableBody extends Refusal {
    private UnreadableBody(String message) {
        super(ErrorCode.JSON_PARSER_ERROR, message);
    }

    /** There is none. */
    public static UnreadableBody missing() {
        return new UnreadableBody("The HTTP entity body is required, but this request has no entity body.");
    }

    /** It breaks off or holds what JSON does not allow. */
    public static UnreadableBody malformed(JsonProcessingException cause) {
        return new UnreadableBody(cause.getOriginalMessage() + at(cause.getLocation()));
    }

    static UnreadableBody notAnObject(JsonToken found, JsonLocation where) {
        return new UnreadableBody(
                "A JSON object with the fields of one record is needed, found %s%s".formatted(found, at(where)));
    }

    static UnreadableBody notARecord() {
        return new UnreadableBody("A JSON object with the fields of one record is needed");
    }

    static UnreadableBody trailing(JsonLocation where) {
        return new UnreadableBody("Unexpected content after the JSON object" + at(where));
    }

    private static String at(@Nullable JsonLocation where) {
        return where == null ? "" : " at [line:%d, column:%d]".formatted(where.getLineNr(), where.getColumnNr());
    }
}
