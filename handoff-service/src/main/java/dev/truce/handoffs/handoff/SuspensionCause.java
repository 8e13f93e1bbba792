package dev.truce.handoffs.handoff;

/** Why a handoff rests. */
public enum SuspensionCause {
    DEAL_REOPENED,
    AMENDMENT_IN_REVIEW
}
