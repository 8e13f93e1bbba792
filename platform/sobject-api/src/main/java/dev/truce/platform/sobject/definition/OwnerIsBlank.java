package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Every record that has an owner keeps one; in the words of Salesforce. */
final class OwnerIsBlank extends Refusal {
    OwnerIsBlank() {
        super(ErrorCode.INVALID_CROSS_REFERENCE_KEY, "Owner ID: owner cannot be blank", FieldNames.OWNER);
    }
}
