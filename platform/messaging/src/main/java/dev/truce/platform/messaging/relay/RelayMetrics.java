package dev.truce.platform.messaging.relay;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What operators see of publishing. */
@Singleton
class RelayMetrics {
    private final MeterRegistry registry;
    private final Timer latency;
    private final DistributionSummary batch;

    RelayMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.latency = Timer.builder("truce.outbox.commit.to.ack")
                .description("From writing an event, just before the commit, to the broker's acknowledgement")
                .publishPercentileHistogram()
                .register(registry);
        this.batch = DistributionSummary.builder("truce.outbox.batch")
                .description("Events acknowledged in one claim of the queue")
                .register(registry);
    }

    void sent(Sent sent) {
        if (!sent.acknowledged().isEmpty()) {
            batch.record(sent.acknowledged().size());
        }
        sent.failed().values().forEach(error -> failed(SendFailure.of(error).name()));
    }

    void acknowledged(PendingEvent event) {
        latency.record(event.ageNow());
    }

    /** @param kind {@code event}, {@code broker}, {@code producer} or {@code database} */
    void failed(String kind) {
        registry.counter("truce.outbox.errors", "kind", kind.toLowerCase(Locale.ROOT))
                .increment();
    }

    void parked() {
        registry.counter("truce.outbox.parkings").increment();
    }
}
