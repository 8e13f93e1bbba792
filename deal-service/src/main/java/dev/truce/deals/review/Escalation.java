package dev.truce.deals.review;

/** Who is asked when delivery does not decide in time, in the order in which they are. */
enum Escalation {
    MANAGER,
    /** May waive the review or override its guard, but decides nothing for delivery. */
    EXECUTIVE;

    /** As {@code Escalation_Level__c} has it: 1 and 2. */
    int number() {
        return ordinal() + 1;
    }

    boolean mayDecide() {
        return this == MANAGER;
    }
}
