package dev.truce.gateway.catalog;

import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.backend.Backends;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells operators which services answer. The gateway itself is ready all the same: one service that is away must not
 * take the others with it.
 */
@Readiness
class BackendsCheck implements HealthCheck {
    private final Backends backends;
    private final ServiceRegistry registry;

    BackendsCheck(Backends backends, ServiceRegistry registry) {
        this.backends = backends;
        this.registry = registry;
    }

    @Override
    public HealthCheckResponse call() {
        Set<Backend> silent = registry.silent();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("services behind the gateway").up();
        backends.all().forEach(backend -> answer.withData(backend.name(), !silent.contains(backend)));
        return answer.build();
    }
}
