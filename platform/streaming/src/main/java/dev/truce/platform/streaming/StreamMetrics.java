package dev.truce.platform.streaming;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What operators see of the stream. */
@Singleton
class StreamMetrics {
    private final MeterRegistry registry;
    private final SessionRegistry sessions;
    private final Counter delivered;

    StreamMetrics(MeterRegistry registry, SessionRegistry sessions) {
        this.registry = registry;
        this.sessions = sessions;
        this.delivered = registry.counter("truce.streaming.delivered");
    }

    void start(@Observes StartupEvent started) {
        registry.gauge("truce.streaming.sessions", sessions, SessionRegistry::count);
        registry.gauge("truce.streaming.waiting", sessions, SessionRegistry::waiting);
    }

    void told(int events) {
        delivered.increment(events);
    }
}
