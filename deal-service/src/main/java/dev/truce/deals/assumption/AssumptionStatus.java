package dev.truce.deals.assumption;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where an assumption stands, in the words of {@code Status__c}, and where it can go from there. */
enum AssumptionStatus {
    OPEN("Open"),
    OVERDUE("Overdue"),
    CONFIRMED("Confirmed"),
    INVALIDATED("Invalidated"),
    CHANGE_ORDER_RAISED("Change Order Raised"),
    ABSORBED("Absorbed"),
    RISK_ACCEPTED("Risk Accepted");

    private final String words;

    AssumptionStatus(String words) {
        this.words = words;
    }

    static AssumptionStatus of(String words) {
        return Arrays.stream(values())
                .filter(status -> status.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No assumption is " + words));
    }

    static String[] allWords() {
        return Arrays.stream(values()).map(AssumptionStatus::words).toArray(String[]::new);
    }

    String words() {
        return words;
    }

    /** Steps that somebody takes; an open one becomes overdue by itself. */
    Set<AssumptionStatus> next() {
        return switch (this) {
            case OPEN, OVERDUE -> EnumSet.of(CONFIRMED, INVALIDATED);
            case INVALIDATED -> EnumSet.of(CHANGE_ORDER_RAISED, ABSORBED, RISK_ACCEPTED);
            case CONFIRMED, CHANGE_ORDER_RAISED, ABSORBED, RISK_ACCEPTED -> EnumSet.noneOf(AssumptionStatus.class);
        };
    }

    /** Whether nobody knows yet. */
    boolean isUnvalidated() {
        return this == OPEN || this == OVERDUE;
    }
}
