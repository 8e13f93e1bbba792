package dev.truce.deals.catalog.money;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What money is counted in. */
@ConfigMapping(prefix = "truce.policy")
interface CurrencyPolicy {
    /** ISO 4217 code of the currency of a record whose writer names none. */
    @WithDefault("USD")
    String currency();
}
