package dev.truce.handoffs.template;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** The layer of a template; a later one overrides an earlier one. */
public enum Layer implements Labelled {
    CORE("Core"),
    INDUSTRY("Industry"),
    ENGAGEMENT("Engagement"),
    OFFERING("Offering"),
    CUSTOMER("Customer");

    @EnumeratedValue
    private final String label;

    Layer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
