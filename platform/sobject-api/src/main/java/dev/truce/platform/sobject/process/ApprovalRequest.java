package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of an approval, as clients send it. */
@Schema(description = "One step of an approval")
record ApprovalRequest(
        @Schema(
                        required = true,
                        examples = "Submit",
                        enumeration = {"Submit", "Approve", "Reject"})
                @Nullable String actionType,
        @Schema(
                        required = true,
                        description = "Id of a record, or of a work item as newWorkitemIds had it",
                        examples = "0065e0000000001AAA")
                @Nullable String contextId,
        @Schema(description = "Who submits; nobody but the caller can") @Nullable String contextActorId,
        @Schema(description = "Who is expected to decide; refused when the process asks somebody else") @Nullable List<String> nextApproverIds,
        @Schema(description = "Why; or as JSON the body of the action behind the step") @Nullable String comments,
        @Schema(description = "Id or name of a process") @Nullable String processDefinitionNameOrId,
        @Schema(description = "Taken, but nothing is skipped: what has to hold always has to") @Nullable Boolean skipEntryCriteria) {

    /** Several steps. */
    @Schema(description = "Steps of approvals; each succeeds or fails for itself")
    record Several(@Nullable List<ApprovalRequest> requests) {}

    /** @throws RequiredFieldsMissing when it does not say what to do with what */
    void requireComplete() {
        List<String> missing = new ArrayList<>();
        if (actionType == null) {
            missing.add("actionType");
        }
        if (contextId == null) {
            missing.add("contextId");
        }
        if (!missing.isEmpty()) {
            throw new RequiredFieldsMissing(missing);
        }
    }

    String action() {
        return Objects.requireNonNull(actionType);
    }

    String context() {
        return Objects.requireNonNull(contextId);
    }

    List<String> expectedApprovers() {
        return nextApproverIds == null ? List.of() : nextApproverIds;
    }
}
