package dev.truce.platform.streaming;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are told to subscribers. */
@ConfigMapping(prefix = "truce.streaming")
public interface StreamingSettings {

    /** How long a connect is held while there is nothing to tell: shorter than anything on the way keeps a silent connection, as {@code quarkus.http.idle-timeout} and {@code truce.gateway.patience}. */
    @WithDefault("40s")
    Duration hold();

    /** How long a session is remembered without a connect. */
    @WithDefault("60s")
    Duration sessionTimeout();

    /** Sessions at a time; who comes then is told to come later. */
    @WithDefault("1000")
    int sessions();

    /** Events in one answer, at most. */
    @WithDefault("100")
    int batch();

    /** Payloads in one answer, at most, unless a single one is larger. */
    @WithDefault("1M")
    MemorySize batchSize();

    /** How long events are kept for who was away. */
    @WithDefault("72h")
    Duration retention();

    /** How often is looked for events that another process wrote; own ones are told at once. */
    @WithDefault("1s")
    Duration look();
}
