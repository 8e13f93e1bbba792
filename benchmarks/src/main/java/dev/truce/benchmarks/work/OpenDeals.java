package dev.truce.benchmarks.work;

import java.util.List;

/** Deals that were made to be closed, each once. */
final class OpenDeals {
    private final List<String> ids;
    private int used;

    private OpenDeals(List<String> ids) {
        this.ids = ids;
    }

    static OpenDeals of(Bench bench, int count) {
        bench.say("making %,d deals to be closed".formatted(count));
        return new OpenDeals(bench.deals().make(count));
    }

    List<String> all() {
        return ids;
    }

    List<String> next(int count) {
        List<String> next = ids.subList(used, used + count);
        used += count;
        return next;
    }
}
