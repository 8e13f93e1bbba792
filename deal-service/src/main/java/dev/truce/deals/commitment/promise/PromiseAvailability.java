package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Whether what was promised exists, as values of {@code Availability__c}. */
enum PromiseAvailability implements Labelled {
    TODAY("Today"),
    ROADMAP("Roadmap"),
    CUSTOM_BUILD("Custom Build");

    @EnumeratedValue
    private final String label;

    PromiseAvailability(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
