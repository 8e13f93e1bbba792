package dev.truce.deals.deal;

/** The fixed states below the configurable stages, in the words of {@code Lifecycle__c}. */
enum Lifecycle {
    OPEN("Open"),
    CLOSED_WON("Closed Won"),
    CLOSED_LOST("Closed Lost"),
    RESCINDED("Rescinded");

    private final String words;

    Lifecycle(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
