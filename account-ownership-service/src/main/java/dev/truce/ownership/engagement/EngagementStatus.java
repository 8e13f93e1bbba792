package dev.truce.ownership.engagement;

import java.util.Arrays;

/** How far a won deal has come on the side of delivery; the values of {@code Status__c}. */
public enum EngagementStatus {
    WON("Won"),
    IN_HANDOFF("In Handoff"),
    DELIVERING("Delivering"),
    ENDED("Ended"),
    VOIDED("Voided");

    private final String label;

    EngagementStatus(String label) {
        this.label = label;
    }

    /** The picklist value. */
    public String label() {
        return label;
    }

    /** Whether somebody delivers it or is about to. */
    boolean isActive() {
        return isBefore(ENDED);
    }

    boolean isBefore(EngagementStatus other) {
        return compareTo(other) < 0;
    }

    static EngagementStatus labelled(String label) {
        return Arrays.stream(values())
                .filter(status -> status.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No engagement status is called " + label));
    }

    static String[] labels() {
        return Arrays.stream(values()).map(EngagementStatus::label).toArray(String[]::new);
    }
}
