package dev.truce.deals.deal.port;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one guard found.
 *
 * @param guard its code, such as G10
 * @param rule what has to hold
 * @param met whether it holds
 * @param why what was found, as the end of a sentence
 * @param howToMend what to do; empty when the guard is met
 * @param fields API names of the fields to correct; empty when the guard is met
 * @param override by whom it was overridden, and why; null unless it is not met and was
 */
public record GuardFinding(
        String guard,
        String rule,
        boolean met,
        String why,
        String howToMend,
        List<String> fields,
        @Nullable GuardOverride override) {

    public GuardFinding {
        fields = List.copyOf(fields);
    }

    public static GuardFinding met(String guard, String rule, String why) {
        return new GuardFinding(guard, rule, true, why, "", List.of(), null);
    }

    public static GuardFinding unmet(String guard, String rule, String why, String howToMend, List<String> fields) {
        return new GuardFinding(guard, rule, false, why, howToMend, fields, null);
    }

    /** The same finding, unless somebody overrode the guard. */
    public GuardFinding withOverrideAmong(List<GuardOverride> overrides) {
        if (met) {
            return this;
        }
        return overrides.stream()
                .filter(candidate -> candidate.guard().equals(guard))
                .findFirst()
                .map(found -> new GuardFinding(guard, rule, false, why, howToMend, fields, found))
                .orElse(this);
    }

    /** Whether it does not stand in the way of a close. */
    public boolean allowsClose() {
        return met || override != null;
    }
}
