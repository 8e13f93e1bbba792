package dev.truce.deals.review;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** The moment by which a condition of an approval must be met, as values of {@code Gate__c}. */
public enum ConditionGate implements Labelled {
    PRE_CLOSE("Pre Close"),
    PRE_KICKOFF("Pre Kickoff");

    @EnumeratedValue
    private final String label;

    ConditionGate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
