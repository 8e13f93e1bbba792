package dev.truce.ownership.ledger;

import java.util.Arrays;

/** Why a period of the ledger began; the values of {@code Cause__c}. */
enum Cause {
    ACCOUNT_CREATED("Account Created"),
    ASSIGNED("Assigned"),
    OWNER_PROPOSED("Owner Proposed"),
    DEAL_WON("Deal Won"),
    DEAL_REOPENED("Deal Reopened"),
    DEAL_RESCINDED("Deal Rescinded"),
    HANDOFF_ACCEPTED("Handoff Accepted"),
    HANDOFF_CANCELLED("Handoff Cancelled"),
    HANDOFF_VOIDED("Handoff Voided"),
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
