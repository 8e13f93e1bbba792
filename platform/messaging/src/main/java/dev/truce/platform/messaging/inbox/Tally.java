package dev.truce.platform.messaging.inbox;

import java.util.HashMap;
import java.util.Map;

/** What one transaction did with the records it was given. */
final class Tally {
    private final Map<String, Integer> applied = new HashMap<>();
    private int duplicates;
    private int skipped;
    private int parked;

    void apply(String type) {
        applied.merge(type, 1, Integer::sum);
    }

    void duplicate() {
        duplicates++;
    }

    void skip(int records) {
        skipped += records;
    }

    void park() {
        parked++;
    }

    Map<String, Integer> applied() {
        return applied;
    }

    int duplicates() {
        return duplicates;
    }

    int skipped() {
        return skipped;
    }

    int parked() {
        return parked;
    }
}
