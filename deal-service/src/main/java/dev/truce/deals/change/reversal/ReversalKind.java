package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** How a close is undone, as values of {@code Kind__c}. */
enum ReversalKind implements Labelled {
    REOPEN("Reopen"),
    RESCIND("Rescind");

    @EnumeratedValue
    private final String label;

    ReversalKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
