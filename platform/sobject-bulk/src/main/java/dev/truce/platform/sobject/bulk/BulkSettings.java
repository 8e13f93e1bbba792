package dev.truce.platform.sobject.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How bulk jobs are worked on and kept. */
@ConfigMapping(prefix = "truce.bulk")
interface BulkSettings {

    /** How many parts of jobs this process works on at the same time; with 0 it leaves them to other replicas. */
    @WithDefault("2")
    int workers();

    /** How soon one of the workers looks again after it found nothing to do; jobs of this process are begun at once. */
    @WithDefault("5s")
    Duration poll();

    /** How many rows are saved in one transaction, at most. */
    @WithDefault("200")
    int rowsPerPart();

    /** How long one transaction of a worker may take. */
    @WithDefault("10m")
    Duration transactionTimeout();

    /** How long the upload of one file may take. */
    @WithDefault("30m")
    Duration uploadTimeout();

    /** How long a job and its results are kept. */
    @WithDefault("7d")
    Duration retention();
}
