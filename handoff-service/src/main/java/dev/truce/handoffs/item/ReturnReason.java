package dev.truce.handoffs.item;

import dev.truce.platform.sobject.picklist.Labelled;

/** What delivery finds wrong with an item or with a handoff. */
public enum ReturnReason implements Labelled {
    MISSING("Missing"),
    INCOMPLETE("Incomplete"),
    CONTRADICTS_CONTRACT("Contradicts Contract"),
    NOT_CREDIBLE("Not Credible"),
    UNVERIFIABLE("Unverifiable"),
    WRONG_VERSION("Wrong Version");

    private final String label;

    ReturnReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
