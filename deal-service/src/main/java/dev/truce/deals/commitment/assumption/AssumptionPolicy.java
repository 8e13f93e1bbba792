package dev.truce.deals.commitment.assumption;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** Which assumptions matter so much that delivery decides with them in mind. */
@ConfigMapping(prefix = "truce.policy")
interface AssumptionPolicy {
    /** Hours that an assumption costs when it is false, from which it has a high impact. */
    @WithDefault("40")
    BigDecimal highImpactHours();

    /** What an assumption costs when it is false, in the currency of the deal, from which it has a high impact. */
    @WithDefault("5000")
    BigDecimal highImpactAmount();
}
