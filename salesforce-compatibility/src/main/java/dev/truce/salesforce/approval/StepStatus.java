package dev.truce.salesforce.approval;

/** What a step of an approval did, in the words of Salesforce. */
enum StepStatus {
    STARTED("Started"),
    APPROVED("Approved"),
    REJECTED("Rejected"),
    REMOVED("Removed");

    private final String label;

    StepStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether it took something back, which there has to be. */
    boolean endsSomething() {
        return this == REMOVED;
    }
}
