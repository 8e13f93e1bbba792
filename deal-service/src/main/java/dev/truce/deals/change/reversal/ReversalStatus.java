package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** What became of the request to undo a close, as values of {@code Status__c}. */
enum ReversalStatus implements Labelled {
    REQUESTED("Requested"),
    GRANTED("Granted"),
    DECLINED("Declined");

    @EnumeratedValue
    private final String label;

    ReversalStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
