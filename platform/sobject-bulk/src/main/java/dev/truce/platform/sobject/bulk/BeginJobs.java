package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.error.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks at a job before its first row: one that cannot work fails as a whole. */
@Singleton
class BeginJobs {
    private static final Logger LOG = Logger.getLogger(BeginJobs.class);
    private final Jobs jobs;
    private final ActAsCreator creator;
    private final IngestColumns ingestColumns;

    BeginJobs(Jobs jobs, ActAsCreator creator, IngestColumns ingestColumns) {
        this.jobs = jobs;
        this.creator = creator;
        this.ingestColumns = ingestColumns;
    }

    /** Begins the next job, or fails it; false when none waits. */
    boolean next() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Job> queued = jobs.claimQueued();
            queued.ifPresent(this::begin);
            return queued.isPresent();
        });
    }

    private void begin(Job job) {
        try {
            creator.of(job);
            requireUsable(job);
            jobs.begin(job);
            LOG.infof("A bulk job begins. jobId=%s operation=%s object=%s", job.id(), job.operation(), job.object());
        } catch (Refusal refused) {
            jobs.fail(job, refused.errors().get(0).message());
            LOG.infof("A bulk job fails. jobId=%s code=%s", job.id(), refused.code());
        }
    }

    private void requireUsable(Job job) {
        if (job.errorMessage() != null) {
            throw new InvalidBatch(job.errorMessage());
        }
        if (job.kind() == JobKind.INGEST) {
            ingestColumns.require(job);
        }
    }
}
