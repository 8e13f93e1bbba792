package dev.truce.platform.sobject.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    /** Codes of the contract for quotas, duplicate rules, locks, lookup filters and triggers. */
    @Test
    void codesOfWhatTruceHasNotAreNeverSaid() {
        assertThat(ErrorCode.values())
                .extracting(ErrorCode::name)
                .doesNotContain(
                        "REQUEST_LIMIT_EXCEEDED",
                        "API_DISABLED_FOR_ORG",
                        "API_CURRENTLY_DISABLED",
                        "OPERATION_TOO_LARGE",
                        "DUPLICATES_DETECTED",
                        "ENTITY_IS_LOCKED",
                        "FIELD_FILTER_VALIDATION_EXCEPTION",
                        "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
                        "CANNOT_EXECUTE_FLOW_TRIGGER",
                        "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY");
    }
}
