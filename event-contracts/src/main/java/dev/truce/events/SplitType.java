package dev.truce.events;

/** Whether a split shares the revenue (all revenue splits total 100) or credits on top of it. */
public enum SplitType {
    REVENUE,
    OVERLAY
}
