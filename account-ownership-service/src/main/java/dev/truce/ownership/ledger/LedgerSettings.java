package dev.truce.ownership.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the ledger treats its callers. */
@ConfigMapping(prefix = "truce.ledger")
interface LedgerSettings {

    /** How long a request waits for an account whose creation the ledger has not processed yet. */
    @WithDefault("1s")
    Duration arrivalPatience();
}
