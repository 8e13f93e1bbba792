package dev.truce.deals.deal.split;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How credit may be shared. */
@ConfigMapping(prefix = "truce.policy.splits")
interface SplitPolicy {
    /** How many people are credited for one deal at most. */
    @WithDefault("10")
    int atMost();
}
