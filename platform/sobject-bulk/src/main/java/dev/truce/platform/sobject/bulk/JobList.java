package dev.truce.platform.sobject.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some jobs, newest first. */
record JobList(boolean done, List<JobInfo> records, @Nullable String nextRecordsUrl) {}
