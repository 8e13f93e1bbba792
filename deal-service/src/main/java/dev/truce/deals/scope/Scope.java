package dev.truce.deals.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a deal sells, costs and promises at one moment, fact by fact under the API name of its field.
 * Facts are added while it is built and never after.
 */
final class Scope {
    /** Facts that others are told about, but no delivery review depends on. */
    private static final Set<String> IMMATERIAL =
            Set.of("Name", "CloseDate", "Contract_Signed_On__c", "Contract_Url__c");

    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

    Scope with(String field, @Nullable Object fact) {
        facts.put(field, fact instanceof BigDecimal number ? number.stripTrailingZeros() : fact);
        return this;
    }

    /** API names of the fields in which the two differ. */
    List<String> differencesTo(Scope other) {
        return facts.keySet().stream()
                .filter(field -> !Objects.equals(facts.get(field), other.facts.get(field)))
                .toList();
    }

    /** Whether a delivery review of the earlier scope no longer speaks about this one. */
    boolean exceeds(Scope earlier, Tolerances tolerances) {
        return differencesTo(earlier).stream()
                .filter(field -> !IMMATERIAL.contains(field))
                .anyMatch(field -> isBeyond(tolerances, field, earlier.facts.get(field), facts.get(field)));
    }

    private static boolean isBeyond(
            Tolerances tolerances, String field, @Nullable Object before, @Nullable Object after) {
        if (before instanceof BigDecimal was && after instanceof BigDecimal is) {
            return tolerances.areExceeded(field, was, is);
        }
        if (before instanceof LocalDate was && after instanceof LocalDate is) {
            return tolerances.areExceeded(was, is);
        }
        return true;
    }

    String fingerprint() {
        return Fingerprint.of(canonical());
    }

    String canonical() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + '=' + text(fact.getValue()))
                .collect(Collectors.joining("\u001f"));
    }

    private static String text(@Nullable Object fact) {
        if (fact == null) {
            return "";
        }
        return fact instanceof BigDecimal number ? number.toPlainString() : fact.toString();
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
