package dev.truce.platform.sobject.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An ORDER BY and, beside it, how it puts two rows. Id decides last. */
record RandomOrder(String soql, Comparator<Map<String, @Nullable Object>> meaning) {
    private static final List<String> FIELDS = List.of(
            "Name",
            "Account.Name",
            "Billing__c",
            "Budget__c",
            "Seats__c",
            "Start_Date__c",
            "Kickoff__c",
            "Billable__c");

    static RandomOrder any(RandomRows rows) {
        List<String> terms = new ArrayList<>();
        Comparator<Map<String, @Nullable Object>> order = Comparator.comparing(row -> 0);
        for (int i = rows.below(3); i > 0; i--) {
            String field = FIELDS.get(rows.below(FIELDS.size()));
            boolean descending = rows.below(2) == 0;
            int nulls = rows.below(3);
            terms.add(field
                    + (descending ? " DESC" : "")
                    + List.of("", " NULLS FIRST", " nulls last").get(nulls));
            order = order.thenComparing((a, b) -> compare(a.get(field), b.get(field), descending, nulls == 2));
        }
        terms.add("Id");
        return new RandomOrder(
                " ORDER BY " + String.join(", ", terms), order.thenComparing(row -> String.valueOf(row.get("Id"))));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(@Nullable Object a, @Nullable Object b, boolean descending, boolean nullsLast) {
        if (a == null || b == null) {
            int nullFirst = a == b ? 0 : a == null ? -1 : 1;
            return nullsLast ? -nullFirst : nullFirst;
        }
        int order = ((Comparable) comparable(a)).compareTo(comparable(b));
        return descending ? -order : order;
    }

    private static Object comparable(Object value) {
        return value instanceof String text ? text.toLowerCase(Locale.ROOT) : value;
    }
}
