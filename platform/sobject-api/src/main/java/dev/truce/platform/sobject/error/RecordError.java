package dev.truce.platform.sobject.error;

import java.util.List;

/** An error of one record among several; the code goes by another name there. */
public record RecordError(ErrorCode statusCode, String message, List<String> fields) {

    public static List<RecordError> of(List<ApiError> errors) {
        return errors.stream()
                .map(error -> new RecordError(error.errorCode(), error.message(), error.fields()))
                .toList();
    }
}
