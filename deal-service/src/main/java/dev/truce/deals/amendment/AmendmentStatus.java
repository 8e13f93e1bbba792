package dev.truce.deals.amendment;

import java.util.Arrays;

/** Where an amendment stands, in the words of {@code Status__c}. */
enum AmendmentStatus {
    DRAFT("Draft"),
    IN_REVIEW("In Review"),
    APPROVED("Approved"),
    APPLIED("Applied"),
    REJECTED("Rejected"),
    WITHDRAWN("Withdrawn");

    private final String words;

    AmendmentStatus(String words) {
        this.words = words;
    }

    static AmendmentStatus of(String words) {
        return Arrays.stream(values())
                .filter(status -> status.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No amendment is " + words));
    }

    static String[] allWords() {
        return Arrays.stream(values()).map(AmendmentStatus::words).toArray(String[]::new);
    }

    String words() {
        return words;
    }

    boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW || this == APPROVED;
    }
}
