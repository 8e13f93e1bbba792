package dev.truce.deals.deal.scope;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** How far a deal may move before a delivery review of it is out of date. */
@ConfigMapping(prefix = "truce.policy")
interface TolerancePolicy {
    /** Percent by which the amount of a deal may move before a delivery review of it is out of date. */
    @WithDefault("5")
    BigDecimal amountTolerance();

    /** Percent by which the hours sold may move before a delivery review is out of date. */
    @WithDefault("5")
    BigDecimal effortTolerance();

    /** Business days by which a date may move before a delivery review is out of date. */
    @WithDefault("5")
    int dateToleranceDays();
}
