package dev.truce.deals.demand;

import java.util.Arrays;

/** How firmly people are booked, in the words of {@code State__c}. */
enum DemandState {
    FORECAST("Forecast"),
    CONFIRMED("Confirmed"),
    RELEASED("Released");

    private final String words;

    DemandState(String words) {
        this.words = words;
    }

    static String[] allWords() {
        return Arrays.stream(values()).map(DemandState::words).toArray(String[]::new);
    }

    String words() {
        return words;
    }
}
