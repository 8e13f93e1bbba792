package dev.truce.gateway.backend;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the services are, and how the gateway treats them. */
@ConfigMapping(prefix = "truce.gateway")
public interface GatewaySettings {

    /** Base URL of each service by its name, such as {@code truce.gateway.backends.deal-service}. */
    Map<String, URI> backends();

    /** Name of the service that gives out tokens. */
    String login();

    /** Addresses or networks (CIDR), separated by commas, of proxies whose X-Forwarded-* headers are believed; none unless set. */
    Optional<List<String>> trustedProxies();

    /** How often the services are asked what they have; one that has not been heard of yet is asked every second. */
    @WithDefault("60s")
    Duration refresh();

    /** How long a connection to a service may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may keep silent; longer than the longest query it allows. */
    @WithDefault("75s")
    Duration patience();

    /** Connections to each service, at most. */
    @WithDefault("256")
    int connections();

    /** The largest body that the gateway has to read as a whole, to see who it is for: composites, collections, new jobs. */
    @WithDefault("8M")
    MemorySize readableBody();
}
