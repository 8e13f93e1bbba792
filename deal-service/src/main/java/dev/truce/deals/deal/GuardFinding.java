package dev.truce.deals.deal;

import java.util.List;

/**
 * What one guard found.
 *
 * @param guard its code, such as G10
 * @param rule what has to hold
 * @param met whether it holds
 * @param why what was found, as the end of a sentence
 * @param howToMend what to do; empty when the guard is met
 * @param fields API names of the fields to mend; empty when the guard is met
 */
public record GuardFinding(String guard, String rule, boolean met, String why, String howToMend, List<String> fields) {

    public GuardFinding {
        fields = List.copyOf(fields);
    }

    public static GuardFinding met(String guard, String rule, String why) {
        return new GuardFinding(guard, rule, true, why, "", List.of());
    }

    public static GuardFinding unmet(String guard, String rule, String why, String howToMend, List<String> fields) {
        return new GuardFinding(guard, rule, false, why, howToMend, fields);
    }
}
