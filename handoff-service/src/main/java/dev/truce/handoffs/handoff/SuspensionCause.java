package dev.truce.handoffs.handoff;

/** Why a handoff rests. */
enum SuspensionCause {
    DEAL_REOPENED,
    AMENDMENT_IN_REVIEW
}
