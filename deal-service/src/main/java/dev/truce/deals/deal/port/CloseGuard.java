package dev.truce.deals.deal.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A rule that must hold before a deal is closed. Every bean of this type is asked before every close. */
public abstract class CloseGuard {
    /** G3 before G10. */
    public static final Comparator<CloseGuard> BY_CODE =
            Comparator.<CloseGuard>comparingInt(guard -> guard.code().length()).thenComparing(CloseGuard::code);

    private final String code;
    private final String rule;

    /**
     * A guard with its code and its rule.
     *
     * @param code by which findings, refusals and overrides name it, such as G10
     * @param rule what has to hold
     */
    protected CloseGuard(String code, String rule) {
        this.code = code;
        this.rule = rule;
    }

    public final String code() {
        return code;
    }

    /** Whether an executive may let it pass. */
    public boolean isOverridable() {
        return true;
    }

    /** Empty when the guard does not apply to this kind of close. */
    public abstract Optional<GuardFinding> check(ClosingDeal deal);

    /**
     * The finding that it holds.
     *
     * @param why what was found, as the end of a sentence
     */
    protected final GuardFinding met(String why) {
        return GuardFinding.met(code, rule, why);
    }

    /**
     * The finding that it does not hold.
     *
     * @param why what was found, as the end of a sentence
     * @param howToMend what to do
     * @param fields API names of the fields to correct
     */
    protected final GuardFinding unmet(String why, String howToMend, List<String> fields) {
        return GuardFinding.unmet(code, rule, why, howToMend, fields);
    }
}
