package dev.truce.replicas.deal;

import dev.truce.platform.sobject.picklist.Labelled;

/** Why the customer buys, in the words of {@code Type}. */
enum ReplicatedDealType implements Labelled {
    NEW_BUSINESS("New Business"),
    EXPANSION("Expansion"),
    RENEWAL("Renewal");

    private final String label;

    ReplicatedDealType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
