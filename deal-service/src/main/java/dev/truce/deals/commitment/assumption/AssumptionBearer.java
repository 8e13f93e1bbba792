package dev.truce.deals.commitment.assumption;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Who pays when an assumption turns out to be false, as values of {@code Cost_Bearer__c}. */
enum AssumptionBearer implements Labelled {
    US("Us"),
    CUSTOMER("Customer"),
    SHARED("Shared");

    @EnumeratedValue
    private final String label;

    AssumptionBearer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
