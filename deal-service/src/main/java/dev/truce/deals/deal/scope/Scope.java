package dev.truce.deals.deal.scope;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a deal sells, costs and promises at one moment, fact by fact under the API name of its field.
 * Facts are added while it is built and never after.
 */
public final class Scope {
    /** The fact that has a tolerance of its own among the numbers. */
    public static final String EFFORT = "Sold_Effort_Hours__c";

    private static final int LONGEST_PLAIN_TEXT = 80;

    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

    /** A long text counts by its fingerprint, so that a scope stays small enough to be kept with a review. */
    public Scope with(String field, @Nullable Object fact) {
        facts.put(field, comparable(fact));
        return this;
    }

    private static @Nullable Object comparable(@Nullable Object fact) {
        if (fact instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (fact instanceof String text
                && (text.length() > LONGEST_PLAIN_TEXT || text.chars().anyMatch(c -> c < ' '))) {
            return Fingerprint.of(text);
        }
        return fact instanceof Boolean || fact instanceof Integer ? fact.toString() : fact;
    }

    /** API names of the fields in which the two differ. */
    public List<String> differencesTo(Scope other) {
        return facts.keySet().stream()
                .filter(field -> !Objects.equals(facts.get(field), other.facts.get(field)))
                .toList();
    }

    /** API names of the fields that changed materially: a delivery review of the earlier scope does not cover them. */
    public List<String> materialDifferencesTo(Scope earlier, Tolerances tolerances) {
        return differencesTo(earlier).stream()
                .filter(field -> tolerances.areExceeded(field, earlier.facts.get(field), facts.get(field)))
                .toList();
    }

    /** Whether a delivery review of the earlier scope no longer covers this one. */
    public boolean exceeds(Scope earlier, Tolerances tolerances) {
        return !materialDifferencesTo(earlier, tolerances).isEmpty();
    }

    public String fingerprint() {
        return Fingerprint.of(canonical());
    }

    public String canonical() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + '=' + ScopeSnapshot.text(fact.getValue()))
                .collect(Collectors.joining("\u001f"));
    }

    /** The whole scope as one text, from which {@link #recall} makes it again. */
    public String snapshot() {
        return ScopeSnapshot.of(facts);
    }

    /**
     * The scope as it was when a snapshot was written.
     *
     * @param snapshot what {@link #snapshot} wrote
     */
    public static Scope recall(String snapshot) {
        return ScopeSnapshot.read(snapshot);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scope scope && facts.equals(scope.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
