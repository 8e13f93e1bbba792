package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.Set;

/** Where a promise stands, as values of {@code Status__c}, and where it can go from there. */
enum PromiseStatus implements Labelled {
    DISCLOSED("Disclosed"),
    ACCEPTED_BY_DELIVERY("Accepted By Delivery"),
    CONTESTED("Contested"),
    ADDED_TO_CONTRACT("Added To Contract"),
    WITHDRAWN_WITH_CUSTOMER("Withdrawn With Customer"),
    ACCEPTED_AS_GOODWILL("Accepted As Goodwill"),
    FULFILLED("Fulfilled"),
    BROKEN("Broken");

    @EnumeratedValue
    private final String label;

    PromiseStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    Set<PromiseStatus> next() {
        return switch (this) {
            case DISCLOSED -> EnumSet.of(ACCEPTED_BY_DELIVERY, CONTESTED);
            case CONTESTED -> EnumSet.of(ADDED_TO_CONTRACT, WITHDRAWN_WITH_CUSTOMER, ACCEPTED_AS_GOODWILL);
            case ACCEPTED_BY_DELIVERY, ADDED_TO_CONTRACT, ACCEPTED_AS_GOODWILL -> EnumSet.of(FULFILLED, BROKEN);
            case WITHDRAWN_WITH_CUSTOMER, FULFILLED, BROKEN -> EnumSet.noneOf(PromiseStatus.class);
        };
    }

    /** Whether what was promised can still be worded differently; delivery has to look at it again then. */
    boolean isOpenToChange() {
        return this == DISCLOSED || this == ACCEPTED_BY_DELIVERY || this == CONTESTED;
    }
}
