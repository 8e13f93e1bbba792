package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** How the running clock stands. */
public enum SlaStatus implements Labelled {
    ON_TRACK("On Track"),
    AT_RISK("At Risk"),
    BREACHED("Breached");

    @EnumeratedValue
    private final String label;

    SlaStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
