package dev.truce.handoffs.template;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** The day from which a due date is counted. */
public enum DueAnchor implements Labelled {
    EXPECTED_CLOSE("Expected Close"),
    CLOSED("Closed"),
    SUBMITTED("Submitted"),
    ACCEPTED("Accepted"),
    KICKOFF("Kickoff"),
    PROJECT_START("Project Start");

    @EnumeratedValue
    private final String label;

    DueAnchor(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
