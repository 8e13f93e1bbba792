package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** What sales may speak about with a customer whom delivery serves; the values of {@code Contact_Policy__c}. */
enum ContactPolicy implements Labelled {
    OPEN("Open"),
    DO_NOT_SELL("Do Not Sell"),
    TOPICS_ONLY("Topics Only");

    @EnumeratedValue
    private final String label;

    ContactPolicy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
