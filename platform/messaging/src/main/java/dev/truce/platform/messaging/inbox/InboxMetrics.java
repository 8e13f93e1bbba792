package dev.truce.platform.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** What operators see of consuming. Types that nobody subscribed to are not told apart: outsiders must not be able to add meters. */
@Singleton
class InboxMetrics {
    private final MeterRegistry registry;

    InboxMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Only after the commit, so that what is done again counts once. */
    void committed(Tally tally) {
        tally.applied().forEach((type, count) -> registry.counter("truce.inbox.processed", "type", type)
                .increment(count));
        registry.counter("truce.inbox.duplicates").increment(tally.duplicates());
        registry.counter("truce.inbox.skipped").increment(tally.skipped());
        registry.counter("truce.inbox.parkings").increment(tally.parked());
    }

    /**
     * A failure that will be tried again.
     *
     * @param kind {@code database} or {@code event}
     */
    void failed(String kind) {
        registry.counter("truce.inbox.errors", "kind", kind).increment();
    }

    void dead(String topic, Exception error) {
        registry.counter(
                        "truce.inbox.dead",
                        "topic",
                        topic,
                        "error",
                        error.getClass().getSimpleName())
                .increment();
    }
}
