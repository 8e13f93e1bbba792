package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** The caller wrote fields that only Truce writes, or that this caller may not; all of them at once. */
public final class FieldsNotWriteable extends Refusal {
    public FieldsNotWriteable(List<String> fields) {
        super(List.of(new ApiError(
                "Unable to create/update fields: %s. Please check the security settings of this field and verify that it is read/write for your profile or permission set."
                        .formatted(String.join(", ", fields)),
                ErrorCode.INVALID_FIELD_FOR_INSERT_UPDATE,
                fields)));
    }
}
