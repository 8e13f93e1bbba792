package dev.truce.deals.catalog.unit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery unit can do.
 *
 * @param leadId who leads it
 * @param monthlyCapacityHours hours it can work in a month; null where nobody has said
 */
public record UnitProfile(
        String unitId,
        String name,
        @Nullable String leadId,
        List<String> skills,
        @Nullable BigDecimal monthlyCapacityHours) {

    public UnitProfile {
        skills = List.copyOf(skills);
    }

    public boolean has(String skill) {
        return skills.stream().anyMatch(skill::equalsIgnoreCase);
    }
}
