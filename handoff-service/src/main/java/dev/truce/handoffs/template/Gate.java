package dev.truce.handoffs.template;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** The moment by which an item must be ready. What one gate asks for, every later gate asks for too. */
public enum Gate implements Labelled {
    PRE_CLOSE("Pre Close"),
    PRE_SUBMIT("Pre Submit"),
    PRE_KICKOFF("Pre Kickoff"),
    POST_KICKOFF("Post Kickoff");

    @EnumeratedValue
    private final String label;

    Gate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether an item of this gate must be ready when {@code passed} is passed. */
    public boolean isAskedAt(Gate passed) {
        return compareTo(passed) <= 0;
    }
}
