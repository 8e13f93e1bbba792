package dev.truce.platform.sobject.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What clients are told of their use of the API. */
@ConfigMapping(prefix = "truce.api")
public interface UsageSettings {

    /** Requests a day that an organisation plans with; told to clients in Sforce-Limit-Info, nobody is cut off. */
    @WithDefault("1000000")
    long dailyRequests();
}
