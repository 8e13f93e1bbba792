package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Where an account stands between sales and delivery; the values of {@code Phase__c}. */
public enum Phase implements Labelled {
    UNOWNED("Unowned"),
    SALES_OWNED("Sales Owned"),
    IN_TRANSITION("In Transition"),
    DELIVERY_OWNED("Delivery Owned"),
    STEWARDSHIP("Stewardship"),
    RETURN_PENDING("Return Pending");

    @EnumeratedValue
    private final String label;

    Phase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
