package dev.truce.deals.review;

/** The moment by which a condition of an approval must be met, in the words of {@code Gate__c}. */
enum ConditionGate {
    PRE_CLOSE("Pre Close"),
    PRE_KICKOFF("Pre Kickoff");

    private final String words;

    ConditionGate(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
