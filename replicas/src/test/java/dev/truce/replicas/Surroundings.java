package dev.truce.replicas;

import dev.truce.platform.sobject.row.ReplicaProgress;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What the kernel needs from a service. */
@Singleton
class Surroundings {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-12-01T15:20:00Z"), ZoneOffset.UTC);
    }

    @Produces
    @Singleton
    ReplicaProgress progress() {
        return () -> true;
    }
}
