package dev.truce.platform.sobject.query;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;

/** As much time for a query as is configured by default, unless a test gives less. */
@Alternative
@Priority(1)
@Singleton
class PatienceOfTheTest implements QuerySettings {
    private static final Duration USUAL = Duration.ofSeconds(60);
    private volatile Duration timeout = USUAL;

    /** Runs the work while queries may take this long. */
    void of(Duration patience, Runnable work) {
        timeout = patience;
        try {
            work.run();
        } finally {
            timeout = USUAL;
        }
    }

    @Override
    public Duration timeout() {
        return timeout;
    }

    @Override
    public Duration cursorLifetime() {
        return Duration.ofHours(24);
    }
}
