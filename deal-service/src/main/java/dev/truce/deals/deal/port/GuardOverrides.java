package dev.truce.deals.deal.port;

import java.util.List;

/** What executives let pass, kept by the feature that knows it. */
public interface GuardOverrides {

    /** Those that cover the present scope of the deal. */
    List<GuardOverride> of(DealFacts deal);
}
