package dev.truce.benchmarks.work;

import static dev.truce.benchmarks.report.FigureUnit.PERCENT_OF_A_CORE;
import static dev.truce.benchmarks.report.FigureUnit.PER_SECOND;

import dev.truce.benchmarks.database.StackDatabase;
import dev.truce.benchmarks.process.CpuTimes;
import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.Goal;
import dev.truce.benchmarks.stack.StackPrograms;
import dev.truce.localstack.stack.Wait;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Nobody asks for anything. */
public final class IdleWork implements Work {
    private static final String TRANSACTIONS = "SELECT sum(xact_commit + xact_rollback) FROM pg_stat_database";
    private static final double TRANSACTIONS_GOAL = 5;
    private static final double CPU_GOAL = 2;

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public List<Comparison> measure(Bench bench) {
        StackPrograms programs = bench.stack().programs();
        StackDatabase database = bench.database("postgres");
        bench.withoutTwin();
        bench.awaitQuiet();
        long pauseMillis = bench.size().pause().toMillis();
        bench.say("doing nothing for %d s".formatted(pauseMillis / 1_000));
        long first = database.number(TRANSACTIONS);
        long second = database.number(TRANSACTIONS);
        CpuTimes before = CpuTimes.of(programs.all());
        Wait.until(() -> false, new CompletableFuture<Void>(), bench.size().pause());
        CpuTimes used = CpuTimes.of(programs.all()).since(before);
        long third = database.number(TRANSACTIONS);
        double transactions = Math.max(0, third - second - ownOf(first, second)) * 1_000.0 / pauseMillis;
        return List.of(
                Comparison.alone(
                        "idle: transactions of all databases",
                        PER_SECOND,
                        Figure.of(transactions),
                        Goal.atMost(TRANSACTIONS_GOAL)),
                Comparison.alone(
                        "idle: CPU of all programs",
                        PERCENT_OF_A_CORE,
                        Figure.of(used.total() * 100 / pauseMillis),
                        Goal.atMost(CPU_GOAL)));
    }

    /** What asking for the number costs itself: it was asked twice with nothing between. */
    private static long ownOf(long first, long second) {
        return second - first;
    }
}
