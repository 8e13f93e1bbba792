package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Why a handoff takes place. */
public enum HandoffKind implements Labelled {
    INITIAL("Initial"),
    AMENDMENT("Amendment"),
    RE_HANDOFF("Re Handoff"),
    TEAM_CHANGE("Team Change"),
    RETURN_TO_SALES("Return To Sales");

    @EnumeratedValue
    private final String label;

    HandoffKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
