package dev.truce.handoffs.handoff;

/** Why a handoff takes place. */
public enum HandoffKind {
    INITIAL,
    AMENDMENT,
    RE_HANDOFF,
    TEAM_CHANGE,
    RETURN_TO_SALES
}
