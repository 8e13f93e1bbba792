package dev.truce.platform.sobject.composite.records;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import java.util.List;

/** An error of one record among several; the code goes by another name there. */
record RecordError(ErrorCode statusCode, String message, List<String> fields) {

    static List<RecordError> of(List<ApiError> errors) {
        return errors.stream()
                .map(error -> new RecordError(error.errorCode(), error.message(), error.fields()))
                .toList();
    }
}
