package dev.truce.deals.close.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** What a company demands before a deal is closed. */
@ConfigMapping(prefix = "truce.policy")
interface ClosePolicy {
    /** G3: whether a deal is won only with a signed and linked contract. */
    @WithDefault("false")
    boolean contractRequired();

    /** G6: whether a deal is won only with a delivery unit; otherwise its handoff waits for an acceptor. */
    @WithDefault("false")
    boolean deliveryUnitRequired();

    /** G10: the amount, in the currency of the deal, from which a deal is won only with a presales member on its team. */
    @WithDefault("100000")
    BigDecimal presalesFromAmount();
}
