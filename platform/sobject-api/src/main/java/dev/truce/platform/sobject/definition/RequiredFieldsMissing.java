package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** Fields without which a record cannot be were not sent, or sent as null; all of them at once. */
public final class RequiredFieldsMissing extends Refusal {
    public RequiredFieldsMissing(List<String> fields) {
        super(List.of(new ApiError(
                "Required fields are missing: [%s]".formatted(String.join(", ", fields)),
                ErrorCode.REQUIRED_FIELD_MISSING,
                fields)));
    }
}
