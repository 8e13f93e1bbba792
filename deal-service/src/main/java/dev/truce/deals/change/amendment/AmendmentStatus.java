package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** Where an amendment stands, as values of {@code Status__c}. */
enum AmendmentStatus implements Labelled {
    DRAFT("Draft"),
    IN_REVIEW("In Review"),
    APPROVED("Approved"),
    APPLIED("Applied"),
    REJECTED("Rejected"),
    WITHDRAWN("Withdrawn");

    @EnumeratedValue
    private final String label;

    AmendmentStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW || this == APPROVED;
    }
}
