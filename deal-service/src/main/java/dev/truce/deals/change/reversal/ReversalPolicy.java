package dev.truce.deals.change.reversal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a close can be undone. */
@ConfigMapping(prefix = "truce.policy.reopen")
interface ReversalPolicy {
    /** Days after which a lost deal is not reopened any more. */
    @WithDefault("30")
    int windowDays();

    /** Days after the acceptance of its handoff from which only an executive agrees to reopening a won deal. */
    @WithDefault("30")
    int deliveryConsentDays();
}
