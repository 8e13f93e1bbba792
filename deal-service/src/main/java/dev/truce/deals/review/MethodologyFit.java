package dev.truce.deals.review;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Whether what was sold can be delivered the way delivery works. */
public enum MethodologyFit implements Labelled {
    YES("Yes"),
    PARTLY("Partly"),
    NO("No");

    @EnumeratedValue
    private final String label;

    MethodologyFit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
