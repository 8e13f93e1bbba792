package dev.truce.platform.sobject.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells clients in {@code Sforce-Limit-Info} how many requests this process answered today (UTC) and how many an
 * organisation plans with. Truce counts and does not cut off.
 */
@ApplicationScoped
class UsageHeader {
    private final Clock clock;
    private final long planned;
    private final AtomicLong used = new AtomicLong();
    private volatile LocalDate day = LocalDate.EPOCH;

    UsageHeader(Clock clock, UsageSettings settings) {
        this.clock = clock;
        this.planned = settings.dailyRequests();
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            used.set(0);
        }
        response.getHeaders()
                .putSingle("Sforce-Limit-Info", "api-usage=%d/%d".formatted(used.incrementAndGet(), planned));
    }
}
