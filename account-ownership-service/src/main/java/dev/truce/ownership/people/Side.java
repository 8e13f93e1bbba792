package dev.truce.ownership.people;

import java.util.Arrays;

/** Which side of the house a person stands on; the values of {@code Side__c}. */
public enum Side {
    SALES("Sales"),
    PRESALES("Presales"),
    DELIVERY("Delivery"),
    NEUTRAL("Neutral"),
    EXECUTIVE("Executive");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /** The picklist value. */
    public String label() {
        return label;
    }

    /**
     * The side by its picklist value.
     *
     * @throws IllegalArgumentException when no side has this picklist value
     */
    public static Side labelled(String label) {
        return Arrays.stream(values())
                .filter(side -> side.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No side is called " + label));
    }

    /** All picklist values. */
    public static String[] labels() {
        return Arrays.stream(values()).map(Side::label).toArray(String[]::new);
    }
}
