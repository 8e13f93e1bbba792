package dev.truce.deals.review.requirement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** Which deals are won only after delivery has reviewed them. */
@ConfigMapping(prefix = "truce.policy.review")
interface RequirementPolicy {
    /** The amount, in the currency of the deal, from which a deal needs a delivery review. */
    @WithDefault("25000")
    BigDecimal fromAmount();

    /** The amount from which a deal of the engagement type Fixed Price needs a delivery review. */
    @WithDefault("10000")
    BigDecimal fixedPriceFromAmount();

    /** Percent of the effort whose skills delivery must have; below it a deal needs a delivery review. */
    @WithDefault("70")
    BigDecimal expertiseBelowPercent();

    /** Whether a deal with a bespoke line needs a delivery review. */
    @WithDefault("true")
    boolean bespokeLines();

    /** Whether a deal with a line that deviates from its standard offering needs a delivery review. */
    @WithDefault("true")
    boolean deviations();

    /** Whether a deal with something that was never delivered before needs a delivery review. */
    @WithDefault("true")
    boolean firstOfKind();

    /** Whether a deal with a hard deadline needs a delivery review. */
    @WithDefault("true")
    boolean hardDeadline();

    /** Whether a deal whose requested go-live is earlier than the standard durations allow needs a delivery review. */
    @WithDefault("true")
    boolean earlyGoLive();
}
