package dev.truce.ownership.engagement;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** How far a won deal has come on the side of delivery; the values of {@code Status__c}. */
public enum EngagementStatus implements Labelled {
    WON("Won"),
    IN_HANDOFF("In Handoff"),
    DELIVERING("Delivering"),
    ENDED("Ended"),
    VOIDED("Voided");

    @EnumeratedValue
    private final String label;

    EngagementStatus(String label) {
        this.label = label;
    }

    @Override
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
}
