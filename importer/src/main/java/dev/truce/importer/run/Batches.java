package dev.truce.importer.run;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is to be sent into collections that the API takes: as many records as it allows, in a body that it reads. */
final class Batches {
    /** The most records of a collection. */
    static final int MOST_RECORDS = 200;

    /** A body may have 1 MB; no character takes more than three bytes. */
    private static final int MOST_CHARACTERS = 300_000;

    private Batches() {}

    /** All of them in their order; one that is too large for a body with others goes alone. */
    static List<List<Unsaved>> of(List<Unsaved> records) {
        List<List<Unsaved>> batches = new ArrayList<>();
        List<Unsaved> batch = new ArrayList<>();
        int characters = 0;
        for (Unsaved record : records) {
            int more = record.upsert().fields().toString().length();
            if (batch.size() == MOST_RECORDS || (!batch.isEmpty() && characters + more > MOST_CHARACTERS)) {
                batches.add(batch);
                batch = new ArrayList<>();
                characters = 0;
            }
            batch.add(record);
            characters += more;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
