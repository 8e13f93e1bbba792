package dev.truce.benchmarks;

import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.FigureUnit;
import dev.truce.benchmarks.work.Bench;
import dev.truce.benchmarks.work.BulkWork;
import dev.truce.benchmarks.work.CloseWork;
import dev.truce.benchmarks.work.CreateWork;
import dev.truce.benchmarks.work.HandoffsWork;
import dev.truce.benchmarks.work.IdleWork;
import dev.truce.benchmarks.work.ImportWork;
import dev.truce.benchmarks.work.MemoryWork;
import dev.truce.benchmarks.work.ReadsWork;
import dev.truce.benchmarks.work.StartWork;
import dev.truce.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One work after the other; one that fails keeps no other from being measured. */
final class BenchmarkRun {
    /** In their order: the start needs the machine for itself, reads want the deals of the bulk, memory comes last. */
    private static final List<Work> ALL = List.of(
            new StartWork(),
            new IdleWork(),
            new CloseWork(),
            new CreateWork(),
            new BulkWork(),
            new ReadsWork(),
            new HandoffsWork(),
            new ImportWork(),
            new MemoryWork());

    private final List<Comparison> rows = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Bench bench;
    private final Progress progress;
    private volatile boolean stopped;

    BenchmarkRun(Bench bench, Progress progress) {
        this.bench = bench;
        this.progress = progress;
    }

    static List<String> names() {
        return ALL.stream().map(Work::name).toList();
    }

    /**
     * The works of these names, in the order in which they are measured.
     *
     * @param names all works if there are none
     * @throws BenchmarkFailure if there is no work of a name
     */
    static List<Work> named(List<String> names) {
        Set<String> unknown = new LinkedHashSet<>(names);
        names().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new BenchmarkFailure("there is no work %s; there are %s"
                    .formatted(String.join(", ", unknown), String.join(", ", names())));
        }
        return ALL.stream()
                .filter(work -> names.isEmpty() || names.contains(work.name()))
                .toList();
    }

    /** Measures until it is done or told to stop; what was measured until then stays. */
    void measure(List<Work> works) {
        for (Work work : works) {
            if (stopped) {
                return;
            }
            progress.say("== " + work.name());
            try {
                rows.addAll(work.measure(bench));
            } catch (RuntimeException e) {
                if (stopped) {
                    return; // the system is on its way down
                }
                String reason = "failed: " + firstLineOf(e);
                failures.add(work.name());
                progress.say("%s %s".formatted(work.name(), reason));
                rows.add(Comparison.alone(work.name(), FigureUnit.PIECES, Figure.missing(reason)));
            }
        }
    }

    private static String firstLineOf(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("") + " ("
                + e.getClass().getSimpleName() + ")";
    }

    /** No other work is begun, and none fails any more. */
    void stop() {
        stopped = true;
    }

    List<Comparison> rows() {
        return List.copyOf(rows);
    }

    /** The works that could not be measured. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
