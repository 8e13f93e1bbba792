package dev.truce.platform.sobject.access;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of the API may be used at once, and in a day. */
@ConfigMapping(prefix = "truce.api")
public interface ApiSettings {

    /** Requests a day that an organisation plans with; told to clients in Sforce-Limit-Info, nobody is cut off. */
    @WithDefault("1000000")
    long dailyRequests();

    /** The largest body of a request, but for the files of bulk jobs: those may have {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("1M")
    MemorySize maxBodySize();
}
