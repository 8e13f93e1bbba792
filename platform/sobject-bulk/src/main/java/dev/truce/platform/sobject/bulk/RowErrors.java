package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.error.ApiError;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a refused row: {@code REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --}. */
final class RowErrors {
    private RowErrors() {}

    static String text(List<ApiError> errors) {
        return errors.stream()
                .map(error -> "%s:%s:%s--"
                        .formatted(
                                error.errorCode(),
                                error.message(),
                                error.fields().isEmpty() ? "" : String.join(",", error.fields()) + " "))
                .collect(Collectors.joining(" "));
    }
}
