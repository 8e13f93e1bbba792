package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** A step that cannot be taken as it was sent. */
final class RefusedStep extends Refusal {
    private RefusedStep(ErrorCode code, String message, String... fields) {
        super(code, message, fields);
    }

    static RefusedStep noSteps() {
        return new RefusedStep(ErrorCode.JSON_PARSER_ERROR, "The member requests is needed, with at least one entry");
    }

    static RefusedStep tooMany(int most) {
        return new RefusedStep(
                ErrorCode.EXCEEDED_ID_LIMIT,
                "record limit reached. cannot submit more than %d records into this call".formatted(most));
    }

    static RefusedStep unknownAction(String action) {
        return new RefusedStep(
                ErrorCode.INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST,
                "actionType: bad value for restricted picklist field: %s; it is one of %s"
                        .formatted(action, List.of("Submit", "Approve", "Reject")),
                "actionType");
    }

    static RefusedStep malformedId(String id) {
        return new RefusedStep(ErrorCode.MALFORMED_ID, "malformed id " + id);
    }

    static RefusedStep unknownRecord(String id) {
        return new RefusedStep(ErrorCode.INVALID_CROSS_REFERENCE_KEY, "invalid cross reference id: " + id);
    }

    static RefusedStep onBehalfOf(String userId) {
        return new RefusedStep(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "insufficient access rights: nobody submits for %s but that user; log in as them".formatted(userId),
                "contextActorId");
    }

    static RefusedStep otherApprover(String userId, List<String> approvers) {
        return new RefusedStep(
                ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                "%s is not whom this process asks, which is %s; leave nextApproverIds out, or have them assigned"
                        .formatted(userId, approvers.isEmpty() ? "whoever claims it" : String.join(", ", approvers)),
                "nextApproverIds");
    }
}
