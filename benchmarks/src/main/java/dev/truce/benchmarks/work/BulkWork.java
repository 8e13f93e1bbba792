package dev.truce.benchmarks.work;

import static dev.truce.benchmarks.report.FigureUnit.MEGABYTES;
import static dev.truce.benchmarks.report.FigureUnit.ROWS_PER_SECOND;

import dev.truce.benchmarks.database.CopyLoad;
import dev.truce.benchmarks.load.InterleavedRounds;
import dev.truce.benchmarks.process.LinuxProcesses;
import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.Goal;
import dev.truce.benchmarks.stack.BulkJob;
import dev.truce.localstack.stack.ServiceName;
import java.time.Duration;
import java.util.List;

/** Many deals are loaded by Bulk API 2.0, with all that follows from them at the same time. */
public final class BulkWork implements Work {
    /** 100,000 rows in 40 s. */
    private static final double ROWS_GOAL = 2_500;

    private static final double MEGABYTES_GOAL = 300;

    @Override
    public String name() {
        return "bulk";
    }

    @Override
    public List<Comparison> measure(Bench bench) {
        int rows = bench.size().bulkRows();
        String file = ManyDeals.file(bench, rows);
        CopyLoad copy = bench.limit().copyOf(rows);
        BulkJob job = new BulkJob(bench.api(ServiceName.DEAL));
        bench.withoutTwin();
        List<Figure> rates = InterleavedRounds.medians(
                bench.size().rounds(),
                List.of(
                        () -> truce(bench, job, file),
                        () -> perSecond(rows, copy.run(bench.places().home()))));
        Figure memory = Figure.of(LinuxProcesses.proportionalMegabytes(
                List.of(bench.stack().programs().pid(ServiceName.DEAL))));
        return List.of(
                new Comparison(
                        "bulk ingest of %,d deals (limit: COPY with history and events)".formatted(rows),
                        ROWS_PER_SECOND,
                        rates.get(0),
                        rates.get(1),
                        Figure.none(),
                        List.of(Goal.ofTheLimit(0.2), Goal.atLeast(ROWS_GOAL))),
                Comparison.alone("memory of deal-service after it", MEGABYTES, memory, Goal.atMost(MEGABYTES_GOAL)));
    }

    private static Figure truce(Bench bench, BulkJob job, String file) {
        int rows = bench.size().bulkRows();
        bench.say("loading %,d deals".formatted(rows));
        Figure rate = perSecond(rows, job.load(file));
        bench.awaitQuiet();
        return rate;
    }

    private static Figure perSecond(int rows, Duration took) {
        return Figure.of(rows / (took.toNanos() / 1e9));
    }
}
