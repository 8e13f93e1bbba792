package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** How a promise was made, as values of {@code Channel__c}. */
enum PromiseChannel implements Labelled {
    WRITTEN("Written"),
    VERBAL("Verbal"),
    DEMO("Demo");

    @EnumeratedValue
    private final String label;

    PromiseChannel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
