package dev.truce.deals.deal;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** The fixed states below the configurable stages, as values of {@code Lifecycle__c}. */
enum Lifecycle implements Labelled {
    OPEN("Open"),
    CLOSED_WON("Closed Won"),
    CLOSED_LOST("Closed Lost"),
    RESCINDED("Rescinded");

    @EnumeratedValue
    private final String label;

    Lifecycle(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
