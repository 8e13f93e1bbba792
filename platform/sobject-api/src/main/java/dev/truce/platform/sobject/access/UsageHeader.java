package dev.truce.platform.sobject.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells clients in {@code Sforce-Limit-Info} how much of the API was used today. */
@ApplicationScoped
class UsageHeader {
    private final Usage usage;

    UsageHeader(Usage usage) {
        this.usage = usage;
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        response.getHeaders()
                .putSingle("Sforce-Limit-Info", "api-usage=%d/%d".formatted(usage.count(), usage.planned()));
    }
}
