package dev.truce.deals.account;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Where an account stands between sales and delivery, as values of {@code Ownership_Phase__c}. */
public enum AccountPhase implements Labelled {
    UNOWNED("Unowned"),
    SALES_OWNED("Sales Owned"),
    IN_TRANSITION("In Transition"),
    DELIVERY_OWNED("Delivery Owned"),
    STEWARDSHIP("Stewardship"),
    RETURN_PENDING("Return Pending");

    @EnumeratedValue
    private final String label;

    AccountPhase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether sales may still name the owner without asking anybody. */
    boolean leavesOwnerToSales() {
        return this == UNOWNED || this == SALES_OWNED;
    }

    /** Whether delivery is accountable for the account. */
    public boolean isWithDelivery() {
        return this == DELIVERY_OWNED || this == STEWARDSHIP || this == RETURN_PENDING;
    }
}
