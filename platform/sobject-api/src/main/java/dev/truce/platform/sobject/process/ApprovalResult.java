package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.RecordError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one step. */
@Schema(description = "What became of one step")
record ApprovalResult(
        @Schema(description = "Who is to decide now; null when nobody is") @Nullable List<String> actorIds,
        @Schema(description = "The record that is approved or not") @Nullable String entityId,
        @Nullable List<RecordError> errors,
        @Schema(examples = "04g5e0000000d01AAA") @Nullable String instanceId,
        @Nullable InstanceStatus instanceStatus,
        @Schema(description = "What waits for a decision now: contextId of an Approve or Reject") @Nullable List<String> newWorkitemIds,
        boolean success) {

    static ApprovalResult failed(List<ApiError> errors) {
        return new ApprovalResult(null, null, RecordError.of(errors), null, null, null, false);
    }
}
