package dev.truce.ownership.ledger;

import java.util.Arrays;

/** Why a period of the ledger began; the values of {@code Cause__c}. */
enum Cause {
    ACCOUNT_CREATED("Account Created"),
    ASSIGNED("Assigned"),
    OWNER_PROPOSED("Owner Proposed"),
    DEAL_WON("Deal Won"),
    HANDOFF_ACCEPTED("Handoff Accepted"),
    OWNER_CHANGED("Owner Changed");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /** The picklist value. */
    String label() {
        return label;
    }

    static String[] labels() {
        return Arrays.stream(values()).map(Cause::label).toArray(String[]::new);
    }
}
