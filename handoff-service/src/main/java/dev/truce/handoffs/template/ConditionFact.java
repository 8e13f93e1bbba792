package dev.truce.handoffs.template;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a condition may ask about a deal: {@code OPEN_ASSUMPTIONS} is {@code openAssumptions} in a condition. */
@SuppressWarnings("ImmutableEnumChecker") // getters are stateless functions
enum ConditionFact {
    TYPE(facts -> facts.origin().type()),
    INDUSTRY(facts -> facts.need().industry()),
    ENGAGEMENT_TYPE(facts -> facts.terms().engagementType()),
    BILLING_MODEL(facts -> facts.terms().billingModel()),
    CURRENCY_ISO_CODE(facts -> facts.terms().currencyIsoCode()),
    AMOUNT(facts -> facts.terms().amount()),
    HARD(facts -> facts.terms().hardDeadline()),
    SOLD_EFFORT_HOURS(facts -> facts.work().soldEffortHours()),
    REVIEWED_EFFORT_HOURS(facts -> facts.work().reviewedEffortHours()),
    COMMITMENTS(facts -> BigDecimal.valueOf(facts.work().commitments())),
    OPEN_ASSUMPTIONS(facts -> BigDecimal.valueOf(facts.work().openAssumptions())),
    LINES(facts -> count(facts.work().lines())),
    BESPOKE_LINES(facts -> count(
            facts.work().lines().stream().filter(ChecklistFacts.Line::bespoke).toList())),
    DEVIATIONS(facts -> BigDecimal.valueOf(facts.work().lines().stream()
            .mapToLong(ChecklistFacts.Line::deviations)
            .sum())),
    REVIEWED(facts -> isReviewed(facts.work().deliveryReview()));

    private final Function<ChecklistFacts, @Nullable Object> of;

    ConditionFact(Function<ChecklistFacts, @Nullable Object> of) {
        this.of = of;
    }

    /** The name that conditions use. */
    String factName() {
        String[] words = name().split("_");
        return Arrays.stream(words)
                .skip(1)
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", words[0].toLowerCase(Locale.ROOT), ""));
    }

    /** Every name that a condition may use. */
    static Set<String> factNames() {
        return Arrays.stream(values()).map(ConditionFact::factName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What these facts answer, by name; what a deal does not say is left out. */
    static Map<String, Object> answers(ChecklistFacts facts) {
        Map<String, Object> answers = new HashMap<>();
        for (ConditionFact fact : values()) {
            Object answer = fact.of.apply(facts);
            if (answer != null) {
                answers.put(fact.factName(), answer);
            }
        }
        return answers;
    }

    private static BigDecimal count(List<?> all) {
        return BigDecimal.valueOf(all.size());
    }

    private static boolean isReviewed(ChecklistFacts.@Nullable Review review) {
        return review != null && !Objects.requireNonNullElse(review.id(), "").isEmpty();
    }
}
