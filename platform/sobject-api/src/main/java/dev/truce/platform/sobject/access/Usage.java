package dev.truce.platform.sobject.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How many requests this process answered today (UTC), and how many an organisation plans with. Truce counts
 * and does not cut off.
 */
@Singleton
public class Usage {
    private final Clock clock;
    private final long planned;
    private LocalDate day = LocalDate.EPOCH;
    private long used;

    Usage(Clock clock, ApiSettings settings) {
        this.clock = clock;
        this.planned = settings.dailyRequests();
    }

    /** One more request; the answer counts it. */
    synchronized long count() {
        used = used() + 1;
        return used;
    }

    public synchronized long used() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            used = 0;
        }
        return used;
    }

    public long planned() {
        return planned;
    }
}
