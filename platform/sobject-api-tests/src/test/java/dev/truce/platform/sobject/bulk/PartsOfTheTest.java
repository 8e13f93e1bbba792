package dev.truce.platform.sobject.bulk;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Bulk jobs as they are worked on by default, unless a test cuts its files into smaller parts. */
@Alternative
@Priority(1)
@Singleton
class PartsOfTheTest implements BulkSettings {
    private static final int USUAL = 200;
    private volatile int rowsPerPart = USUAL;

    /** Runs the work while a part has this many rows. */
    void of(int rows, Runnable work) {
        rowsPerPart = rows;
        try {
            work.run();
        } finally {
            rowsPerPart = USUAL;
        }
    }

    @Override
    public int workers() {
        return 2;
    }

    @Override
    public Duration poll() {
        return Duration.ofSeconds(1);
    }

    @Override
    public int rowsPerPart() {
        return rowsPerPart;
    }

    @Override
    public Duration transactionTimeout() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration uploadTimeout() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Duration retention() {
        return Duration.ofDays(7);
    }
}
