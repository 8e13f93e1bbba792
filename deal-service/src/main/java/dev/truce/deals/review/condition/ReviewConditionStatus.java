package dev.truce.deals.review.condition;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** What became of a condition of an approval, as values of {@code Status__c}. */
public enum ReviewConditionStatus implements Labelled {
    OPEN("Open"),
    MET("Met"),
    DROPPED("Dropped");

    @EnumeratedValue
    private final String label;

    ReviewConditionStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
