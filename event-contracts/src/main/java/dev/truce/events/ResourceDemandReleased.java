package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        List<Demand> demand,
        int supersedesVersion,
        int demandVersion) {
    public static final String TYPE = "truce.resource-demand.released.v1";
    public static final String TOPIC = Topics.DEALS;

    public ResourceDemandReleased {
        demand = List.copyOf(demand);
    }

    /**
     * People needed for a stretch of time.
     *
     * @param role what the people are
     * @param skills what they must be able to do
     * @param hours hours in all
     * @param from first day
     * @param to last day
     */
    public record Demand(String role, List<String> skills, BigDecimal hours, LocalDate from, LocalDate to) {

        public Demand {
            skills = List.copyOf(skills);
        }
    }
}
