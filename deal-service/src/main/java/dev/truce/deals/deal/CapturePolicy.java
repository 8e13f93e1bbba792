package dev.truce.deals.deal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How strict a company is about open deals that are not complete. Every close is guarded, whatever is said here. */
@ConfigMapping(prefix = "truce.policy.capture")
interface CapturePolicy {

    /**
     * D1: what happens when an open deal has no account, or loses it: {@code off} takes it, {@code warn} takes it and
     * writes a line to the log, {@code block} refuses it.
     */
    @WithDefault("off")
    Strictness account();

    /** D1: what happens when a deal is opened whose close date has passed; as for the account. */
    @WithDefault("off")
    Strictness closeDate();
}
