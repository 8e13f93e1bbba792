package dev.truce.handoffs.template;

/** Whether an item must be answered; a conditional one must where its condition holds for the deal. */
public enum Requirement {
    REQUIRED,
    CONDITIONAL,
    OPTIONAL
}
