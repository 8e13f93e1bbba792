package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Whether somebody is credited with a part of the revenue or on top of it; the values of {@code SplitType}. */
enum SplitKind implements Labelled {
    REVENUE("Revenue"),
    OVERLAY("Overlay");

    @EnumeratedValue
    private final String label;

    SplitKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
