package dev.truce.events;

/** What delivery rates when it reviews a deal. */
public enum ReviewDimension {
    SKILLS,
    CAPACITY,
    TIMELINE,
    BUDGET,
    TECHNOLOGY,
    CUSTOMER_READINESS,
    DEPENDENCY
}
