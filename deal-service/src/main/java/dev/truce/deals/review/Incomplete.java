package dev.truce.deals.review;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Something that has to be said was not; everything that is missing is answered at once. */
final class Incomplete extends Refusal {
    private Incomplete(List<ApiError> missing) {
        super(missing);
    }

    /** Collects what is missing. */
    static final class Check {
        private final List<ApiError> missing = new ArrayList<>();

        Check require(boolean present, String field, String message) {
            if (!present) {
                missing.add(ApiError.of(ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, message, field));
            }
            return this;
        }

        /** @throws Incomplete when anything is */
        void done() {
            if (!missing.isEmpty()) {
                throw new Incomplete(missing);
            }
        }
    }
}
