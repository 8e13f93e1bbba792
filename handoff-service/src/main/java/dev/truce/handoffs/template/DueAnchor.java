package dev.truce.handoffs.template;

/** The day from which a due date is counted. */
public enum DueAnchor {
    EXPECTED_CLOSE,
    CLOSED,
    SUBMITTED,
    ACCEPTED,
    KICKOFF,
    PROJECT_START
}
