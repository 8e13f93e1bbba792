package dev.truce.platform.sobject.query;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much a query may cost. */
@ConfigMapping(prefix = "truce.query")
public interface QuerySettings {

    /** How long the database may work on one query before it is answered with QUERY_TIMEOUT. */
    @WithDefault("60s")
    Duration timeout();

    /** How long a client may take to fetch all pages of a result. */
    @WithDefault("24h")
    Duration cursorLifetime();
}
