package dev.truce.handoffs.handoff;

/** Why a handoff is suspended. */
public enum SuspensionCause {
    DEAL_REOPENED,
    AMENDMENT_IN_REVIEW
}
