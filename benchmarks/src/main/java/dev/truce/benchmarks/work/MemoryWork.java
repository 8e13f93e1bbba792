package dev.truce.benchmarks.work;

import static dev.truce.benchmarks.report.FigureUnit.MEGABYTES;

import dev.truce.benchmarks.process.LinuxProcesses;
import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.Goal;
import dev.truce.localstack.stack.ServiceName;
import java.util.Arrays;
import java.util.List;

/** What each service takes once all the other works are done. */
public final class MemoryWork implements Work {
    private static final double MEGABYTES_GOAL = 300;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Comparison> measure(Bench bench) {
        return Arrays.stream(ServiceName.values())
                .map(service -> Comparison.alone(
                        "memory of %s after the load".formatted(service),
                        MEGABYTES,
                        Figure.of(LinuxProcesses.proportionalMegabytes(
                                List.of(bench.stack().programs().pid(service)))),
                        Goal.atMost(MEGABYTES_GOAL)))
                .toList();
    }
}
