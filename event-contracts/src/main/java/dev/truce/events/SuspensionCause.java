package dev.truce.events;

/** Why a handoff is suspended. */
public enum SuspensionCause {
    DEAL_REOPENED,
    AMENDMENT_IN_REVIEW
}
