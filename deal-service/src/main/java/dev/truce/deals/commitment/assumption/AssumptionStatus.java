package dev.truce.deals.commitment.assumption;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.Set;

/** Where an assumption stands, as values of {@code Status__c}, and where it can go from there. */
enum AssumptionStatus implements Labelled {
    OPEN("Open"),
    OVERDUE("Overdue"),
    CONFIRMED("Confirmed"),
    INVALIDATED("Invalidated"),
    CHANGE_ORDER_RAISED("Change Order Raised"),
    ABSORBED("Absorbed"),
    RISK_ACCEPTED("Risk Accepted");

    @EnumeratedValue
    private final String label;

    AssumptionStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
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
