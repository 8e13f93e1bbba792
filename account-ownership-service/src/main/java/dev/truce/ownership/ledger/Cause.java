package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Why a period of the ledger began; the values of {@code Cause__c}. */
enum Cause implements Labelled {
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

    @EnumeratedValue
    private final String label;

    Cause(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
