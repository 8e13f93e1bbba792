package dev.truce.deals.planning.demand;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** How firmly people are booked: forecast, committed or released, as values of {@code State__c}. */
enum DemandState implements Labelled {
    FORECAST("Forecast"),
    CONFIRMED("Confirmed"),
    RELEASED("Released");

    @EnumeratedValue
    private final String label;

    DemandState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
