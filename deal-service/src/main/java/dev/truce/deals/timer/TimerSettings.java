package dev.truce.deals.timer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When due work is looked for. */
@ConfigMapping(prefix = "truce.timer")
interface TimerSettings {
    /** How often deadlines are looked at: reviews that grow old or are not answered, assumptions that nobody checked. */
    @WithDefault("30s")
    Duration every();
}
