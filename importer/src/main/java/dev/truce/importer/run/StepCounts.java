package dev.truce.importer.run;

import dev.truce.importer.mapping.Row;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts what became of the rows of one step; used by many threads. */
final class StepCounts {
    private final @Nullable String column;
    private final Map<Outcome, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final Map<String, Map<Outcome, LongAdder>> byValue = new ConcurrentSkipListMap<>();

    /** What became of a row. */
    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REJECTED
    }

    /** @param column the column by whose values is counted too */
    StepCounts(@Nullable String column) {
        this.column = column;
    }

    void add(Row row, Outcome outcome) {
        add(counts, outcome);
        if (column != null) {
            String value = row.cells().getOrDefault(column, "");
            add(byValue.computeIfAbsent(value, unseen -> new ConcurrentSkipListMap<>()), outcome);
        }
    }

    long count(Outcome outcome) {
        return count(counts, outcome);
    }

    long total() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** Loaded and rejected rows by value of the column; empty when nobody asked for it. */
    Map<String, LoadedAndRejected> byValue() {
        Map<String, LoadedAndRejected> result = new TreeMap<>();
        byValue.forEach((value, outcomes) -> {
            long rejected = count(outcomes, Outcome.REJECTED);
            long all = outcomes.values().stream().mapToLong(LongAdder::sum).sum();
            result.put(value, new LoadedAndRejected(all - rejected, rejected));
        });
        return result;
    }

    /** @param loaded created, changed or there already */
    record LoadedAndRejected(long loaded, long rejected) {}

    private static void add(Map<Outcome, LongAdder> counts, Outcome outcome) {
        counts.computeIfAbsent(outcome, unseen -> new LongAdder()).increment();
    }

    private static long count(Map<Outcome, LongAdder> counts, Outcome outcome) {
        LongAdder count = counts.get(outcome);
        return count == null ? 0 : count.sum();
    }
}
