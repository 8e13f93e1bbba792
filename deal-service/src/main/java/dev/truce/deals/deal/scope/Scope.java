package dev.truce.deals.deal.scope;

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
public final class Scope {
    /** The fact that has a tolerance of its own among the numbers. */
    public static final String EFFORT = "Sold_Effort_Hours__c";

    /** Facts that others are told about, but no delivery review depends on. */
    private static final Set<String> IMMATERIAL = Set.of(
            "Name",
            "Type",
            "CloseDate",
            "Contract_Signed_On__c",
            "Contract_Url__c",
            "Referring_Account__c",
            "Industry__c",
            "Problem_To_Solve__c",
            "Recommended_Solution__c",
            "Committed_Go_Live__c",
            "OpportunityLineItems.UnitPrice");

    /** Facts that are agreed after the review as a rule; a guard of the close compares them with what delivery promised. */
    private static final Set<String> AGREED_LATER = Set.of("Contracted_Start__c", "Contracted_Go_Live__c");

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

    /** API names of the fields that moved so far that a delivery review of the earlier scope says nothing about them. */
    public List<String> materialDifferencesTo(Scope earlier, Tolerances tolerances) {
        return differencesTo(earlier).stream()
                .filter(field -> !IMMATERIAL.contains(field))
                .filter(field -> isBeyond(tolerances, field, earlier.facts.get(field), facts.get(field)))
                .toList();
    }

    /** Whether a delivery review of the earlier scope no longer speaks about this one. */
    public boolean exceeds(Scope earlier, Tolerances tolerances) {
        return !materialDifferencesTo(earlier, tolerances).isEmpty();
    }

    private static boolean isBeyond(
            Tolerances tolerances, String field, @Nullable Object before, @Nullable Object after) {
        if (before instanceof BigDecimal was && after instanceof BigDecimal is) {
            return tolerances.areExceeded(field, was, is);
        }
        if (before instanceof LocalDate was && after instanceof LocalDate is) {
            return tolerances.areExceeded(was, is);
        }
        return before != null || !AGREED_LATER.contains(field);
    }

    public String fingerprint() {
        return Fingerprint.of(canonical());
    }

    public String canonical() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + '=' + text(fact.getValue()))
                .collect(Collectors.joining("\u001f"));
    }

    /** The whole scope as one text, from which {@link #recall} makes it again. */
    public String snapshot() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + '\t' + kindOf(fact.getValue()) + '\t' + text(fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The scope as it was when a snapshot was written.
     *
     * @param snapshot what {@link #snapshot} wrote
     */
    public static Scope recall(String snapshot) {
        Scope scope = new Scope();
        snapshot.lines().forEach(line -> {
            String[] parts = line.split("\t", 3);
            scope.with(parts[0], recalled(parts[1], parts[2]));
        });
        return scope;
    }

    private static char kindOf(@Nullable Object fact) {
        if (fact == null) {
            return '-';
        }
        if (fact instanceof BigDecimal) {
            return 'n';
        }
        return fact instanceof LocalDate ? 'd' : 't';
    }

    private static @Nullable Object recalled(String kind, String text) {
        return switch (kind) {
            case "-" -> null;
            case "n" -> new BigDecimal(text);
            case "d" -> LocalDate.parse(text);
            default -> text;
        };
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
