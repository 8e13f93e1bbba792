package dev.truce.platform.sobject.bulk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Drops jobs and their results when their time is over. */
@Singleton
class PurgeJobs {
    private static final Logger LOG = Logger.getLogger(PurgeJobs.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private final Jobs jobs;
    private final Clock clock;
    private final BulkSettings settings;
    private volatile Instant next = Instant.MIN;

    PurgeJobs(Jobs jobs, Clock clock, BulkSettings settings) {
        this.jobs = jobs;
        this.clock = clock;
        this.settings = settings;
    }

    /** Looks at most once an hour. */
    void whenDue() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        int dropped = jobs.deleteOlderThan(now.minus(settings.retention()));
        if (dropped > 0) {
            LOG.infof("Old bulk jobs were dropped. jobs=%d", dropped);
        }
    }
}
