package dev.truce.deals.deal.port;

import java.util.List;

/** What executives let pass, kept by the feature that knows it. */
public interface GuardOverrides {

    /** Those that still speak about the deal as it is at this moment. */
    List<GuardOverride> of(DealFacts deal);
}
