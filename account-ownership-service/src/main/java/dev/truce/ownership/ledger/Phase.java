package dev.truce.ownership.ledger;

import java.util.Arrays;

/** Where an account stands between sales and delivery; the values of {@code Phase__c}. */
public enum Phase {
    UNOWNED("Unowned"),
    SALES_OWNED("Sales Owned"),
    IN_TRANSITION("In Transition"),
    DELIVERY_OWNED("Delivery Owned"),
    STEWARDSHIP("Stewardship"),
    RETURN_PENDING("Return Pending");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    /** The picklist value. */
    public String label() {
        return label;
    }

    static Phase labelled(String label) {
        return Arrays.stream(values())
                .filter(phase -> phase.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No phase is called " + label));
    }

    static String[] labels() {
        return Arrays.stream(values()).map(Phase::label).toArray(String[]::new);
    }
}
