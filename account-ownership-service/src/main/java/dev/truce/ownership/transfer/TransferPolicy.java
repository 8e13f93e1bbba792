package dev.truce.ownership.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the company has decided about accounts that pass from sales to delivery. */
@ConfigMapping(prefix = "truce.policy")
interface TransferPolicy {

    /** Business days in which somebody may object to a transition; silence is consent. */
    @WithDefault("5")
    int objectionWindowBusinessDays();

    /** Whether an acceptance with conditions moves the account at once, or only when all conditions are met. */
    @WithDefault("true")
    boolean conditionalAcceptanceTransfers();

    /** Whether the owner in delivery must have completed the growth training. */
    @WithDefault("false")
    boolean deliveryOwnerMustBeTrained();
}
