package dev.truce.platform.sobject.error;

import java.util.List;

/** One entry of the error array. {@code fields} names the API fields to mend, empty when none is meant. */
public record ApiError(String message, ErrorCode errorCode, List<String> fields) {

    public static ApiError of(ErrorCode code, String message, String... fields) {
        return new ApiError(message, code, List.of(fields));
    }
}
