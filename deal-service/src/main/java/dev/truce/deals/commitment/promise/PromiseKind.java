package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** What a promise is about, as values of {@code Kind__c}. */
enum PromiseKind implements Labelled {
    SCOPE("Scope"),
    DATE("Date"),
    PRICE("Price"),
    STAFFING("Staffing"),
    SUPPORT("Support"),
    CAPABILITY_CLAIM("Capability Claim");

    @EnumeratedValue
    private final String label;

    PromiseKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
