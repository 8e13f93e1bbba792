package dev.truce.deals.deal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether sales may come back to accounts that delivery owns. */
@ConfigMapping(prefix = "truce.policy.reentry")
interface ReentryPolicy {

    /**
     * D1: what happens when sales opens an expansion of an account that delivery owns and names no growth opportunity:
     * {@code warn} marks the deal, {@code block} refuses it, {@code off} lets it pass.
     */
    @WithDefault("warn")
    Strictness expansion();
}
