package dev.truce.handoffs.condition;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Whether what a condition asks for has happened. */
public enum ConditionStatus implements Labelled {
    OPEN("Open"),
    MET("Met");

    @EnumeratedValue
    private final String label;

    ConditionStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
