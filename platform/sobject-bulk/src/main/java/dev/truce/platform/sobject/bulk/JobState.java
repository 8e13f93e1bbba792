package dev.truce.platform.sobject.bulk;

import java.util.Arrays;

/** Where a job is on its way. */
enum JobState {
    OPEN("Open"),
    UPLOAD_COMPLETE("UploadComplete"),
    IN_PROGRESS("InProgress"),
    JOB_COMPLETE("JobComplete"),
    FAILED("Failed"),
    ABORTED("Aborted");

    private final String wireName;

    JobState(String wireName) {
        this.wireName = wireName;
    }

    /** As the API and the database have it. */
    String wireName() {
        return wireName;
    }

    boolean isEnd() {
        return this == JOB_COMPLETE || this == FAILED || this == ABORTED;
    }

    static JobState of(String wireName) {
        return Arrays.stream(values())
                .filter(state -> state.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new InvalidJob("There is no job state '" + wireName + "'"));
    }
}
