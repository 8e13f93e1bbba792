package dev.truce.benchmarks.work;

import static dev.truce.benchmarks.report.FigureUnit.MILLISECONDS;
import static dev.truce.benchmarks.report.FigureUnit.PER_SECOND;

import dev.truce.benchmarks.BenchmarkFailure;
import dev.truce.benchmarks.load.ClosedLoop;
import dev.truce.benchmarks.process.CpuTimes;
import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.Goal;
import dev.truce.benchmarks.stack.HandoffEvents;
import dev.truce.benchmarks.stack.StackPrograms;
import dev.truce.localstack.stack.ServiceName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Deals are closed as quickly as possible; how quickly do their handoffs follow, and what does each cost? */
record HandoffBurst(Bench bench, HandoffEvents events) {
    private static final Duration TO_FOLLOW = Duration.ofMinutes(10);
    private static final double HANDOFFS_GOAL = 100;
    private static final double CPU_GOAL = 20;

    List<Comparison> measure() {
        int count = bench.size().burst();
        List<String> deals = OpenDeals.of(bench, count).all();
        bench.awaitQuiet();
        bench.say("closing %,d deals at once".formatted(count));
        WinningPatch close = new WinningPatch(bench.api(ServiceName.DEAL));
        StackPrograms programs = bench.stack().programs();
        CpuTimes before = CpuTimes.of(programs.all());
        long began = System.nanoTime();
        new ClosedLoop(Bench.CLIENTS, TO_FOLLOW).run(count, number -> close.send(deals.get(number)));
        if (!events.await(deals, TO_FOLLOW)) {
            throw new BenchmarkFailure("not every close has a handoff after " + TO_FOLLOW);
        }
        double seconds = (events.lastOf(deals) - began) / 1e9;
        bench.awaitQuiet();
        CpuTimes used = CpuTimes.of(programs.all()).since(before);
        return rows(count, count / seconds, used);
    }

    private static List<Comparison> rows(int count, double perSecond, CpuTimes used) {
        List<Comparison> rows = new ArrayList<>();
        rows.add(Comparison.alone(
                "closes with their handoffs, %,d at once, 8 clients".formatted(count),
                PER_SECOND,
                Figure.of(perSecond),
                Goal.atLeast(HANDOFFS_GOAL)));
        used.millis()
                .forEach((program, millis) -> rows.add(Comparison.alone(
                        "CPU of %s for a close and what follows".formatted(program),
                        MILLISECONDS,
                        Figure.of(millis / count))));
        rows.add(Comparison.alone(
                "CPU of all programs for a close and what follows",
                MILLISECONDS,
                Figure.of(used.total() / count),
                Goal.atMost(CPU_GOAL)));
        return rows;
    }
}
