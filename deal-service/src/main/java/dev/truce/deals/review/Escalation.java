package dev.truce.deals.review;

/** Who is asked when delivery does not decide in time, in the order in which they are. */
public enum Escalation {
    MANAGER(1),
    /** May waive the review or override its guard, but decides nothing for delivery. */
    EXECUTIVE(2);

    private final int number;

    Escalation(int number) {
        this.number = number;
    }

    /** As {@code Escalation_Level__c} has it. */
    public int number() {
        return number;
    }

    boolean mayDecide() {
        return this == MANAGER;
    }
}
