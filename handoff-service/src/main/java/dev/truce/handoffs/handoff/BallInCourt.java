package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Side;
import jakarta.persistence.EnumeratedValue;

/** Whom a handoff waits for. */
public enum BallInCourt implements Labelled {
    SALES(Side.SALES.label()),
    DELIVERY(Side.DELIVERY.label()),
    CUSTOMER("Customer"),
    NONE("None");

    @EnumeratedValue
    private final String label;

    BallInCourt(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
