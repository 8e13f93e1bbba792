package dev.truce.handoffs.condition;

/** Whether what a condition asks for has happened. */
public enum ConditionStatus {
    OPEN,
    MET
}
