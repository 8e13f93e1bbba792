package dev.truce.platform.sobject.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** One piece of work for a worker, whatever there is to do; each in a request context of its own. */
@ApplicationScoped
class BulkTurn {
    private final BeginJobs begin;
    private final IngestParts ingest;
    private final ExportPages export;
    private final Jobs jobs;
    private final PurgeJobs purge;

    BulkTurn(BeginJobs begin, IngestParts ingest, ExportPages export, Jobs jobs, PurgeJobs purge) {
        this.begin = begin;
        this.ingest = ingest;
        this.export = export;
        this.jobs = jobs;
        this.purge = purge;
    }

    /** False when there was nothing to do. */
    @ActivateRequestContext
    boolean take() {
        if (jobs.anyInWork()) {
            if (begin.next() || ingest.next() || export.next()) {
                return true;
            }
            jobs.completeLoads();
        }
        purge.whenDue();
        return false;
    }
}
