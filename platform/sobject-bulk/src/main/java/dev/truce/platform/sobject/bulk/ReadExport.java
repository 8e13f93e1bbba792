package dev.truce.platform.sobject.bulk;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages of a complete export. Clients go on until the locator is the word {@code null}, so it is always there. */
@Singleton
class ReadExport {
    static final String LOCATOR = "Sforce-Locator";
    static final String NUMBER = "Sforce-NumberOfRecords";
    private static final int MOST = 50_000;
    private static final Pattern ROW = Pattern.compile("[0-9a-z]{1,10}");
    private static final int RADIX = 36;
    private final Jobs jobs;
    private final Parts parts;
    private final WriteResults results;

    ReadExport(Jobs jobs, Parts parts, WriteResults results) {
        this.jobs = jobs;
        this.parts = parts;
        this.results = results;
    }

    /**
     * A page with its headers.
     *
     * @throws InvalidJobState when the export is not complete
     * @throws InvalidJob when the locator is none
     */
    Response page(String id, @Nullable Integer maxRecords, @Nullable String locator) {
        Job job = jobs.find(JobKind.QUERY, id);
        if (job.state() != JobState.JOB_COMPLETE) {
            throw new InvalidJobState("Results are there when the job is JobComplete.", job.state());
        }
        long from = row(locator);
        long most = maxRecords == null || maxRecords < 1 ? MOST : maxRecords;
        long all = parts.tally(id).done();
        long end = Math.min(all, from + most);
        return Response.ok(results.exported(job, from, most))
                .header(LOCATOR, end >= all ? "null" : Long.toString(end, RADIX))
                .header(NUMBER, Math.max(0, end - from))
                .build();
    }

    private static long row(@Nullable String locator) {
        if (locator == null || locator.isBlank() || locator.equals("null")) {
            return 0;
        }
        if (!ROW.matcher(locator).matches()) {
            throw new InvalidJob("The locator is none of this job: " + locator);
        }
        return Long.parseLong(locator, RADIX);
    }
}
