package dev.truce.benchmarks;

import dev.truce.benchmarks.database.Pgbench;
import dev.truce.benchmarks.process.LinuxProcesses;
import dev.truce.benchmarks.report.BenchmarkReport;
import dev.truce.benchmarks.report.MarkdownReport;
import dev.truce.benchmarks.report.RunFacts;
import dev.truce.benchmarks.work.Bench;
import dev.truce.benchmarks.work.Bench.BenchPlaces;
import dev.truce.benchmarks.work.RunSize;
import dev.truce.benchmarks.work.Work;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code ./truce benchmark} runs; its help is in the script. */
@Command(name = "benchmark")
public final class BenchmarkCommand implements Callable<Integer> {
    @Option(names = "--quick")
    private boolean quick;

    @Option(names = "--only", split = ",", paramLabel = "WORKS")
    private List<String> only = List.of();

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new BenchmarkCommand()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof BenchmarkFailure) {
                command.getErr().println("truce: " + failure.getMessage());
            } else {
                command.getErr().println("truce: something unexpected went wrong.");
                failure.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    @Override
    public Integer call() throws IOException {
        List<Work> works = BenchmarkRun.named(only);
        if (!LinuxProcesses.areSeen()) {
            throw new BenchmarkFailure("CPU and memory of processes are read from /proc, which only Linux has.");
        }
        PrintWriter printed = spec.commandLine().getOut();
        Progress progress = new Progress(printed);
        BenchPlaces places = places();
        emptied(places.home());
        warn(places, progress);
        Map<String, String> facts = new MachineFacts(places.checkout()).read();
        facts.put(
                "command",
                "./truce benchmark" + (quick ? " --quick" : "")
                        + (only.isEmpty() ? "" : " --only " + String.join(",", only)));
        LocalDate day = LocalDate.now(Clock.systemUTC());
        RunSize size = quick ? RunSize.quick() : RunSize.full();
        facts.put("rounds", Integer.toString(size.rounds()));
        try (Bench bench = new Bench(places, size, progress)) {
            BenchmarkRun run = new BenchmarkRun(bench, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "benchmark-stopper"));
            run.measure(works);
            BenchmarkReport report = new BenchmarkReport(new RunFacts(day, quick, facts), run.rows());
            List<Path> files = report.writeTo(out == null ? places.home().resolveSibling("benchmark-results") : out);
            printed.println();
            printed.println(MarkdownReport.tableOf(report.rows()));
            files.forEach(file -> printed.println("Written to " + file));
            return run.failures().isEmpty() ? 0 : 1;
        }
    }

    private static void warn(BenchPlaces places, Progress progress) {
        if (MachineFacts.isBusy()) {
            progress.say("something else keeps this machine busy: the figures will say little");
        }
        if (!Pgbench.isInstalled()) {
            progress.say(Pgbench.NOT_INSTALLED + ": there will be no limits but those of COPY");
        }
        if (!Files.exists(places.twin())) {
            progress.say("the Spring twin is not built: there will be no peer");
        }
    }

    private static BenchPlaces places() {
        return new BenchPlaces(
                property("truce.checkout"), property("truce.home").resolve("benchmark"), property("truce.twin"));
    }

    private static Path property(String name) {
        return Path.of(System.getProperty(name, ".")).toAbsolutePath().normalize();
    }

    /** What an earlier run left: every run begins with empty databases. */
    private static void emptied(Path home) throws IOException {
        if (Files.exists(home)) {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(home);
    }
}
