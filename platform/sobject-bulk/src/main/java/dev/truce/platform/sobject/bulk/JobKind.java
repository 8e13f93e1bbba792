package dev.truce.platform.sobject.bulk;

/** Whether a job loads or exports. */
enum JobKind {
    INGEST("V2Ingest", "ingest"),
    QUERY("V2Query", "query");

    private final String jobType;
    private final String path;

    JobKind(String jobType, String path) {
        this.jobType = jobType;
        this.path = path;
    }

    String jobType() {
        return jobType;
    }

    String path() {
        return path;
    }
}
