package dev.truce.deals.review.action;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Required values are missing; all of them are reported at once. */
public final class Incomplete extends Refusal {
    private Incomplete(List<ApiError> missing) {
        super(missing);
    }

    /** Collects what is missing. */
    public static final class Check {
        private final List<ApiError> missing = new ArrayList<>();

        public Check require(boolean present, String field, String message) {
            if (!present) {
                missing.add(ApiError.of(ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, message, field));
            }
            return this;
        }

        /**
         * Ends the check.
         *
         * @throws Incomplete when anything is missing
         */
        public void done() {
            if (!missing.isEmpty()) {
                throw new Incomplete(missing);
            }
        }
    }
}
