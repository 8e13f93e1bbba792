package dev.truce.deals.review;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** How delivery rates one dimension. */
public enum Rating implements Labelled {
    GREEN("Green"),
    AMBER("Amber"),
    RED("Red");

    @EnumeratedValue
    private final String label;

    Rating(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
