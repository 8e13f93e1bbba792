package dev.truce.deals.review;

/** What delivery rates when it reviews a deal. */
enum Dimension {
    SKILLS,
    CAPACITY,
    TIMELINE,
    BUDGET,
    TECHNOLOGY,
    CUSTOMER_READINESS,
    DEPENDENCY
}
