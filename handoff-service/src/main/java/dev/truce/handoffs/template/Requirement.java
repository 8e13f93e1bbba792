package dev.truce.handoffs.template;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Whether an item must be answered; a conditional one must where its condition holds for the deal. */
public enum Requirement implements Labelled {
    REQUIRED("Required"),
    CONDITIONAL("Conditional"),
    OPTIONAL("Optional");

    @EnumeratedValue
    private final String label;

    Requirement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
