package dev.truce.deals.review;

/** What delivery rates when it reviews a deal. */
public enum Dimension {
    SKILLS,
    CAPACITY,
    TIMELINE,
    BUDGET,
    TECHNOLOGY,
    CUSTOMER_READINESS,
    DEPENDENCY
}
