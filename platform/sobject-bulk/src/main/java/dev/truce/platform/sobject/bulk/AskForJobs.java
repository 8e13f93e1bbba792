package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.row.ApiVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What clients may know and do about jobs of either kind. */
@Singleton
class AskForJobs {
    private static final int PAGE = 1_000;
    private static final String BEYOND_ALL_IDS = "z";
    private final Jobs jobs;
    private final Parts parts;
    private final Clock clock;
    private final BulkWorkers workers;

    AskForJobs(Jobs jobs, Parts parts, Clock clock, BulkWorkers workers) {
        this.jobs = jobs;
        this.parts = parts;
        this.clock = clock;
        this.workers = workers;
    }

    JobInfo info(Job job) {
        return JobInfo.of(job, parts.tally(job.id()), clock.instant());
    }

    JobInfo info(JobKind kind, String id) {
        return info(jobs.find(kind, id));
    }

    /** @param locator the last segment of a nextRecordsUrl */
    JobList list(JobKind kind, @Nullable String locator, ApiVersion version) {
        List<Job> found = jobs.before(kind, locator == null ? BEYOND_ALL_IDS : locator, PAGE + 1);
        List<Job> page = found.subList(0, Math.min(PAGE, found.size()));
        boolean done = found.size() <= PAGE;
        String next = done
                ? null
                : "%s/jobs/%s?queryLocator=%s"
                        .formatted(
                                version.path(),
                                kind.path(),
                                page.get(page.size() - 1).id());
        return new JobList(done, page.stream().map(this::info).toList(), next);
    }

    /**
     * Says that the upload is complete, or gives the job up.
     *
     * @throws InvalidJobState when the job is past that
     */
    JobInfo change(JobKind kind, String id, JobState to) {
        Job job = jobs.find(kind, id);
        Job moved = jobs.move(id, from(to), to)
                .orElseThrow(() ->
                        new InvalidJobState("It cannot become %s any more.".formatted(to.wireName()), job.state()));
        workers.call();
        return info(moved);
    }

    private static Set<JobState> from(JobState to) {
        return switch (to) {
            case UPLOAD_COMPLETE -> EnumSet.of(JobState.OPEN);
            case ABORTED -> EnumSet.of(JobState.OPEN, JobState.UPLOAD_COMPLETE, JobState.IN_PROGRESS);
            default -> throw new InvalidJob("A client moves a job to UploadComplete or Aborted only");
        };
    }

    /** @throws InvalidJobState when the job is under way */
    void delete(JobKind kind, String id) {
        Job job = jobs.find(kind, id);
        if (!job.state().isEnd()) {
            throw new InvalidJobState("Only a job that is complete, failed or aborted is deleted.", job.state());
        }
        jobs.delete(id);
    }
}
