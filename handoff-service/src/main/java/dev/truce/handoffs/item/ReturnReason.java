package dev.truce.handoffs.item;

/** What delivery finds wrong with an item or with a handoff. */
public enum ReturnReason {
    MISSING,
    INCOMPLETE,
    CONTRADICTS_CONTRACT,
    NOT_CREDIBLE,
    UNVERIFIABLE,
    WRONG_VERSION
}
