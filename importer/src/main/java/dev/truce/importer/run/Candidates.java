package dev.truce.importer.run;

import dev.truce.importer.mapping.ImportStep;
import dev.truce.importer.mapping.Row;
import dev.truce.importer.mapping.RowRejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Picks the rows of a file that a step is for, and refuses those that the mapping refuses. */
final class Candidates {
    private final ImportStep step;
    private final BiConsumer<Row, String> reject;
    private final Map<String, Long> lineOfKey = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** @param reject told each row that is refused, and why */
    Candidates(ImportStep step, BiConsumer<Row, String> reject) {
        this.step = step;
        this.reject = reject;
    }

    List<Candidate> in(List<Row> rows) {
        List<Candidate> candidates = new ArrayList<>();
        for (Row row : rows) {
            try {
                if (isWanted(row)) {
                    step.requireAcceptable(row);
                    candidates.add(new Candidate(row, uniqueKey(row)));
                }
            } catch (RowRejected rejected) {
                reject.accept(row, rejected.getMessage());
            }
        }
        return candidates;
    }

    private boolean isWanted(Row row) {
        if (!step.isFor(row)) {
            return false;
        }
        String each = step.each();
        return each == null || (!row.cell(each).isEmpty() && seen.add(row.cell(each)));
    }

    private String uniqueKey(Row row) {
        String key = step.keyOf(row);
        Long first = lineOfKey.putIfAbsent(ExistingRecords.fold(key), row.line());
        if (first != null) {
            throw new RowRejected("the key %s is in line %d already".formatted(key, first));
        }
        return key;
    }
}
