package dev.truce.benchmarks.work;

import static dev.truce.benchmarks.report.FigureUnit.MEGABYTES;
import static dev.truce.benchmarks.report.FigureUnit.MILLISECONDS;
import static dev.truce.benchmarks.report.FigureUnit.SECONDS;

import dev.truce.benchmarks.process.LinuxProcesses;
import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.Goal;
import dev.truce.benchmarks.stack.MeasuredStack;
import dev.truce.benchmarks.stack.SalesforceApi;
import dev.truce.benchmarks.stack.SoldDeals;
import dev.truce.localstack.login.AccessTokens;
import dev.truce.localstack.stack.ServiceName;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The system is started by one command, with an empty state and with the state of an earlier run. */
public final class StartWork implements Work {
    private static final double COLD_GOAL = 15;
    private static final double WARM_GOAL = 10;
    private static final double FIRST_CLOSE_GOAL = 200;
    private static final double MEGABYTES_GOAL = 1_024;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Comparison> measure(Bench bench) {
        Path checkout = bench.places().checkout();
        List<Comparison> rows = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        List<Double> firstCloses = new ArrayList<>();
        List<Comparison> memory = List.of();
        for (int round = 0; round < bench.size().rounds(); round++) {
            Path home = bench.places().home().resolve("start-" + round);
            bench.say("starting with an empty state");
            try (MeasuredStack stack = MeasuredStack.start(checkout, home)) {
                cold.add(stack.startup().toMillis() / 1_000.0);
                memory = memoryOf(stack);
                firstCloses.add(firstClose(stack));
            }
            bench.say("starting again");
            try (MeasuredStack stack = MeasuredStack.start(checkout, home)) {
                warm.add(stack.startup().toMillis() / 1_000.0);
            }
        }
        rows.add(row("start of a built tree with an empty state", cold, COLD_GOAL));
        rows.add(row("start again with the state of an earlier run", warm, WARM_GOAL));
        rows.add(Comparison.alone(
                "first close after a start, with an empty state",
                MILLISECONDS,
                Figure.medianOf(firstCloses),
                Goal.atMost(FIRST_CLOSE_GOAL)));
        rows.addAll(memory);
        return rows;
    }

    private static Comparison row(String work, List<Double> seconds, double goal) {
        return Comparison.alone(work, SECONDS, Figure.medianOf(seconds), Goal.atMost(goal));
    }

    private static double firstClose(MeasuredStack stack) {
        SalesforceApi api = new SalesforceApi(
                stack.layout().url(ServiceName.GATEWAY),
                new AccessTokens(stack.layout().issuerUrl()),
                stack.login());
        String deal = new SoldDeals(api, Clock.systemUTC()).make(1).get(0);
        long began = System.nanoTime();
        new WinningPatch(api).send(deal);
        return (System.nanoTime() - began) / 1e6;
    }

    private static List<Comparison> memoryOf(MeasuredStack stack) {
        List<Comparison> rows = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        stack.programs().all().forEach((program, pids) -> {
            double megabytes = LinuxProcesses.proportionalMegabytes(pids);
            all.add(megabytes);
            rows.add(
                    Comparison.alone("memory of %s after a start".formatted(program), MEGABYTES, Figure.of(megabytes)));
        });
        double sum = all.stream().mapToDouble(Double::doubleValue).sum();
        rows.add(Comparison.alone(
                "memory of all programs after a start", MEGABYTES, Figure.of(sum), Goal.atMost(MEGABYTES_GOAL)));
        return rows;
    }
}
