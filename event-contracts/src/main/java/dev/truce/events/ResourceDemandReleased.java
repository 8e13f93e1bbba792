package dev.truce.events;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The deal no longer needs these people; release what was booked.
 *
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param probability chance of winning in percent
 * @param unitId the unit that will deliver
 * @param demand who is needed, and when
 * @param supersedesVersion the version of the demand that this one replaces; 0 for the first
 * @param demandVersion counts the versions of the demand of this deal, from 1
 */
@Value.Builder
public record ResourceDemandReleased(
        String dealId,
        @Nullable String accountId,
        int probability,
        @Nullable String unitId,
        List<DealClosed.Demand> demand,
        int supersedesVersion,
        int demandVersion)
        implements ResourceDemandState {
    public static final String TYPE = "truce.resource-demand.released.v1";
    public static final String TOPIC = Topics.DEALS;

    public ResourceDemandReleased {
        demand = List.copyOf(demand);
    }
}
