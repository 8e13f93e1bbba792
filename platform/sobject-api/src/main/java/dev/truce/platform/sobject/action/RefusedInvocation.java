package dev.truce.platform.sobject.action;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Nothing is done, because the inputs cannot be as they were sent. */
final class RefusedInvocation extends Refusal {
    private RefusedInvocation(ErrorCode code, String message) {
        super(code, message);
    }

    static RefusedInvocation withoutInputs() {
        return new RefusedInvocation(
                ErrorCode.JSON_PARSER_ERROR, "The member inputs is needed, with at least one entry");
    }

    static RefusedInvocation tooManyInputs(int most) {
        return new RefusedInvocation(
                ErrorCode.EXCEEDED_ID_LIMIT,
                "record limit reached. cannot submit more than %d records into this call".formatted(most));
    }
}
