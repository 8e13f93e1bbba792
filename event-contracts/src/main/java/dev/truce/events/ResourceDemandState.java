package dev.truce.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every event about the people that a deal needs tells. */
public interface ResourceDemandState {
    String dealId();

    /** The customer; absent while the deal has none. */
    @Nullable String accountId();

    /** Chance of winning in percent. */
    int probability();

    /** The unit that will deliver. */
    @Nullable String unitId();

    /** Who is needed, and when. */
    List<DealClosed.Demand> demand();

    /** The version of the demand that this one replaces; 0 for the first. */
    int supersedesVersion();

    /** Counts the versions of the demand of this deal, from 1. */
    int demandVersion();
}
