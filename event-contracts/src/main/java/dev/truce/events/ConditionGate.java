package dev.truce.events;

/** The moment by which a condition of a review must be met. */
public enum ConditionGate {
    PRE_CLOSE,
    PRE_KICKOFF
}
