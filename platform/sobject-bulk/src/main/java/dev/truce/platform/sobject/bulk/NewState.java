package dev.truce.platform.sobject.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a client moves a job. */
record NewState(
        @Schema(description = "UploadComplete or Aborted", examples = "UploadComplete") @Nullable String state) {

    JobState wanted() {
        return JobState.of(String.valueOf(state));
    }
}
